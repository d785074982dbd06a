import { lazyType } from '../../values/PSType.ts';
import type { Drive } from '../providers/Drive.ts';

export const psDriveInfo = lazyType<Drive>(() => ({
  name: 'System.Management.Automation.PSDriveInfo',
  properties: {
    'string CurrentLocation': (self) => self.current.slice(self.root.length),
    'string Name': (self) => self.name,
    'System.Management.Automation.ProviderInfo Provider': (self) => self.provider,
    'string Root': (self) => self.root,
    'string Description': (self) => self.description,
    'System.Nullable[long] MaximumSize': () => null,
    'pscredential Credential': () => null,
    'string DisplayRoot': () => null,
  },
  extended: {
    'script Used': () => null,
    'script Free': () => null,
  },
  format: (self) => self.name,
}));
