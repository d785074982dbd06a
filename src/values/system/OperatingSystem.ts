import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { knownType } from '../typeLookup.ts';
import { Version } from '../Version.ts';
import { enumOf } from './Enum.ts';

/** Windows Server 2019, on which the emulated Exchange runs. Proof: documented. */
const BUILD = '10.0.17763.0';

/** System.OperatingSystem: `[Environment]::OSVersion`. */
export class OperatingSystem extends NetObject {
  static readonly current: OperatingSystem = new OperatingSystem();

  get psType(): PSType {
    return operatingSystemType();
  }
}

export const operatingSystemType = lazyType<OperatingSystem>(() => ({
  name: 'System.OperatingSystem',
  format: () => `Microsoft Windows NT ${BUILD}`,
  properties: {
    'System.PlatformID Platform': () => enumOf(knownType('System.PlatformID'), 'Win32NT'),
    'string ServicePack': () => '',
    'version Version': () => Version.parse(BUILD),
    'string VersionString': () => `Microsoft Windows NT ${BUILD}`,
  },
}));
