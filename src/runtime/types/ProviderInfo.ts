import { lazyType } from '../../values/PSType.ts';
import type { Provider } from '../providers/Provider.ts';

export const providerInfo = lazyType<Provider>(() => ({
  name: 'System.Management.Automation.ProviderInfo',
  properties: {
    'string Name': (self) => self.name,
    'string HelpFile': () => 'System.Management.Automation.dll-Help.xml',
    'string ModuleName': (self) => self.snapIn,
    'psmoduleinfo Module': () => null,
    'string Description': () => '',
    'string Capabilities': (self) => self.capabilities,
    'string Home': {
      get: (self) => self.home,
      set: (self, path: string) => {
        self.home = path;
      },
    },
    'System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] Drives': (self) => [
      ...self.drives,
    ],
  },
  format: (self) => self.qualifiedName,
}));
