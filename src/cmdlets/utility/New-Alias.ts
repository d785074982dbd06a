import { cmdlet } from '../../runtime/cmdlet.ts';
import { aliasAlreadyExists, aliasParameters, aliasRun } from './aliasTable.ts';

export default cmdlet({
  name: 'New-Alias',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.NewAliasCommand',
  aliases: ['nal'],
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: aliasParameters,
  run: (call, args) =>
    aliasRun(call, args, 'New Alias', (existing, name) => {
      if (existing === undefined || args.Force) return false;
      call.error(aliasAlreadyExists(name));
      return true;
    }),
});
