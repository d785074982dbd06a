import { lazyType } from '../../values/PSType.ts';
import type { PathInfo } from '../providers/PathInfo.ts';

export const pathInfo = lazyType<PathInfo>(() => ({
  name: 'System.Management.Automation.PathInfo',
  properties: {
    'System.Management.Automation.PSDriveInfo Drive': (self) => self.drive,
    'System.Management.Automation.ProviderInfo Provider': (self) => self.provider,
    'string ProviderPath': (self) => self.providerPath,
    'string Path': (self) => self.path,
  },
  format: (self) => self.path,
  displaySet: ['Path'],
}));
