import type { Session } from '../../runtime/Session.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import { Version } from '../../values/Version.ts';

/** A snap-in (PSSnapInInfo). */
export class SnapIn extends NetObject {
  readonly name: string;
  readonly description: string;
  readonly version: string;

  constructor(name: string, description: string, version: string) {
    super();
    this.name = name;
    this.description = description;
    this.version = version;
  }

  get psType(): PSType {
    return snapInType();
  }
}

const snapInType = lazyType<SnapIn>(() => ({
  name: 'System.Management.Automation.PSSnapInInfo',
  properties: {
    'string Name': (self) => self.name,
    'bool IsDefault': (self) => self.name === 'Microsoft.PowerShell.Core',
    'version PSVersion': () => Version.parse(self51),
    'version Version': (self) => Version.parse(self.version),
    'string Description': (self) => self.description,
    'string Vendor': () => 'Microsoft Corporation',
  },
  format: (self) => self.name,
}));

const self51 = '5.1.17763.5830';

/** Names of the snap-ins that Exchange's set-up registers. Proof: documented. */
const EXCHANGE: readonly (readonly [name: string, description: string])[] = [
  ['Microsoft.Exchange.Management.PowerShell.E2010', 'Admin Tasks for the Exchange Server'],
  ['Microsoft.Exchange.Management.PowerShell.Setup', 'Setup Tasks for the Exchange Server'],
  ['Microsoft.Exchange.Management.PowerShell.SnapIn', 'Admin Tasks for the Exchange Server'],
  ['Microsoft.Exchange.Management.PowerShell.Support', 'Support Tasks for the Exchange Server'],
  ['Microsoft.Exchange.Management.PowerShell.Admin', 'Admin Tasks for the Exchange Server'],
];

interface SnapIns {
  readonly loaded: SnapIn[];
  /** Installed on the computer, loaded or not. */
  readonly registered: readonly SnapIn[];
}

const known = new WeakMap<Session, SnapIns>();

export function snapInsOf(session: Session): SnapIns {
  let snapIns = known.get(session);
  if (snapIns === undefined) {
    const description =
      'This Windows PowerShell snap-in contains cmdlets used to manage components of Windows PowerShell.';
    snapIns = {
      loaded: [new SnapIn('Microsoft.PowerShell.Core', description, '3.0.0.0')],
      registered: EXCHANGE.map(([name, text]) => new SnapIn(name, text, '15.0.0.0')),
    };
    known.set(session, snapIns);
  }
  return snapIns;
}
