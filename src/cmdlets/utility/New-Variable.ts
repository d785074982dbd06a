import { cmdlet } from '../../runtime/cmdlet.ts';
import { Variable, variableOptions } from '../../runtime/Variable.ts';
import { notWritable } from '../../runtime/variables.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { optionBits } from './itemOptions.ts';
import { setOptions } from './Set-Variable.ts';
import { scopeOf } from './variablesByName.ts';

export default cmdlet({
  name: 'New-Variable',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.NewVariableCommand',
  aliases: ['nv'],
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Name: { type: 'string', position: 0, mandatory: true, pipeline: 'property' },
    Value: { type: 'object', position: 1, pipeline: 'both', allowNull: true },
    Description: { type: 'string' },
    Option: { type: 'System.Management.Automation.ScopedItemOptions' },
    Visibility: { type: 'System.Management.Automation.SessionStateEntryVisibility' },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    Scope: { type: 'string' },
  },
  run: (call, args) => ({
    process({ Name, Value }) {
      const name = Name ?? '';
      const scope = scopeOf(call, args.Scope);
      if (!call.shouldProcess(`Name: ${name} Value: ${toStringPS(Value ?? null)}`, 'New variable')) return;
      const existing = scope.own(name.toLowerCase());
      const fixed = existing !== undefined && (existing.options & variableOptions.constant) !== 0;
      if (fixed && args.Force) {
        call.error(notWritable(name));
        return;
      }
      if (existing !== undefined && !args.Force) {
        call.error({
          id: 'VariableAlreadyExists',
          message: `A variable with name '${name}' already exists.`,
          category: 'ResourceExists',
          target: name,
          exceptionType: 'System.Management.Automation.SessionStateException',
        });
        return;
      }
      const variable = scope.put(new Variable(name, null));
      variable.assign(Value ?? null);
      variable.description = args.Description ?? '';
      const bits = args.Option === undefined ? 0 : optionBits(args.Option);
      const own = args.Scope?.toLowerCase() === 'private' ? bits | variableOptions.private : bits;
      if (own !== 0) setOptions(scope, variable, own);
      if (args.PassThru) call.write(variable);
    },
  }),
});
