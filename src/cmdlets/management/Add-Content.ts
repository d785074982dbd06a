import { cmdlet } from '../../runtime/cmdlet.ts';
import { contentParameters, contentRun } from './writeContent.ts';

export default cmdlet({
  name: 'Add-Content',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.AddContentCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: contentParameters,
  run: (call, args) => contentRun(call, args, { action: 'Add Content', append: true }),
});
