import { cmdlet } from '../../runtime/cmdlet.ts';
import { variableOptions } from '../../runtime/Variable.ts';
import { assignVariable, notWritable } from '../../runtime/variables.ts';
import { WildcardPattern } from '../../values/WildcardPattern.ts';
import { filtered, findVariables, scopeOf, variableNotFound } from './variablesByName.ts';

export default cmdlet({
  name: 'Clear-Variable',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ClearVariableCommand',
  aliases: ['clv'],
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Name: { type: 'string[]', position: 0, mandatory: true, pipeline: 'property', wildcards: true },
    Include: { type: 'string[]' },
    Exclude: { type: 'string[]' },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    Scope: { type: 'string' },
  },
  run: (call, args) => ({
    process({ Name }) {
      const scope = args.Scope === undefined ? null : scopeOf(call, args.Scope);
      for (const name of Name ?? []) {
        const found = filtered(findVariables(call, name, scope), args.Include, args.Exclude);
        if (found.length === 0 && !WildcardPattern.isPattern(name)) variableNotFound(call, name);
        for (const variable of found) {
          if (!call.shouldProcess(`Name: ${variable.name}`, 'Clear variable')) continue;
          const forced = args.Force && (variable.options & variableOptions.constant) === 0;
          if (!variable.isWritable && !forced) call.error(notWritable(variable.name));
          else if (variable.isWritable) assignVariable(variable, null);
          else variable.assign(null);
          if (args.PassThru) call.write(variable);
        }
      }
    },
  }),
});
