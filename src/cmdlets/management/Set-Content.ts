import { cmdlet } from '../../runtime/cmdlet.ts';
import { contentParameters, contentRun } from './writeContent.ts';

export default cmdlet({
  name: 'Set-Content',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.SetContentCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: contentParameters,
  run: (call, args) => contentRun(call, args, { action: 'Set Content', append: false }),
});
