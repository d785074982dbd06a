import { cmdlet } from '../../runtime/cmdlet.ts';
import { WildcardPattern } from '../../values/WildcardPattern.ts';
import { filtered, findVariables, scopeOf, variableNotFound } from './variablesByName.ts';

export default cmdlet({
  name: 'Get-Variable',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetVariableCommand',
  aliases: ['gv'],
  proof: 'recorded',
  parameters: {
    Name: { type: 'string[]', position: 0, pipeline: 'both', wildcards: true },
    ValueOnly: { type: 'switch' },
    Include: { type: 'string[]' },
    Exclude: { type: 'string[]' },
    Scope: { type: 'string' },
  },
  run: (call, args) => ({
    process({ Name, Scope }) {
      const scope = Scope === undefined ? null : scopeOf(call, Scope);
      for (const name of Name ?? ['*']) {
        const found = filtered(findVariables(call, name, scope), args.Include, args.Exclude);
        if (found.length === 0 && !WildcardPattern.isPattern(name)) variableNotFound(call, name);
        for (const variable of found) {
          if (args.ValueOnly) call.writeAll(variable.read());
          else call.write(variable);
        }
      }
    },
  }),
});
