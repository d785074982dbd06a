import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { aliasParameters, aliasRun } from './aliasTable.ts';

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
      alreadyThere(call, name);
      return true;
    }),
});

function alreadyThere(call: CmdletCall, name: string): void {
  call.error({
    id: 'AliasAlreadyExists',
    message: `The alias is not allowed, because an alias with the name '${name}' already exists.`,
    category: 'ResourceExists',
    target: name,
    exceptionType: 'System.Management.Automation.SessionStateException',
  });
}
