import { cmdlet } from '../../runtime/cmdlet.ts';
import { AliasInfo } from '../../runtime/command.ts';
import { mayReplace, putAlias } from './aliasTable.ts';
import { scopeOf } from './variablesByName.ts';

export default cmdlet({
  name: 'Set-Alias',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.SetAliasCommand',
  aliases: ['sal'],
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Name: { type: 'string', position: 0, mandatory: true, pipeline: 'property' },
    Value: { type: 'string', position: 1, mandatory: true, pipeline: 'property' },
    Description: { type: 'string' },
    Option: { type: 'System.Management.Automation.ScopedItemOptions' },
    PassThru: { type: 'switch' },
    Scope: { type: 'string' },
    Force: { type: 'switch' },
  },
  run: (call, args) => ({
    process({ Name, Value }) {
      const name = Name ?? '';
      const value = Value ?? '';
      if (!call.shouldProcess(`Name: ${name} Value: ${value}`, 'Set Alias')) return;
      const scope = scopeOf(call, args.Scope);
      const existing = scope.aliases?.get(name.toLowerCase());
      if (!mayReplace(call, existing instanceof AliasInfo ? existing : undefined, args.Force)) return;
      const info = putAlias(call, scope, { name, value, description: args.Description, option: args.Option });
      if (args.PassThru) call.write(info);
    },
  }),
});
