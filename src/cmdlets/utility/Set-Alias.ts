import { cmdlet } from '../../runtime/cmdlet.ts';
import { aliasParameters, aliasRun } from './aliasTable.ts';

export default cmdlet({
  name: 'Set-Alias',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.SetAliasCommand',
  aliases: ['sal'],
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: aliasParameters,
  run: (call, args) => aliasRun(call, args, 'Set Alias', () => false),
});
