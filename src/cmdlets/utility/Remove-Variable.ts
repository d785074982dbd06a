import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { Scope } from '../../runtime/Scope.ts';
import { type Variable, variableOptions } from '../../runtime/Variable.ts';
import { forEachVariable, namedVariableParameters } from './variablesByName.ts';

export default cmdlet({
  name: 'Remove-Variable',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.RemoveVariableCommand',
  aliases: ['rv'],
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: { ...namedVariableParameters, Scope: { type: 'string' } },
  run: (call) => ({
    process(args) {
      forEachVariable(call, args, 'Remove variable', (variable) => remove(call, variable, args.Force));
    },
  }),
});

function remove(call: CmdletCall, variable: Variable, force: boolean): void {
  const isConstant = (variable.options & variableOptions.constant) !== 0;
  if (isConstant || (!variable.isWritable && !force)) {
    call.error({
      id: 'VariableNotRemovable',
      message: `Cannot remove variable ${variable.name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.`,
      category: 'WriteError',
      target: variable.name,
      exceptionType: 'System.Management.Automation.SessionStateUnauthorizedAccessException',
    });
    return;
  }
  holder(call.scope, variable)?.remove(variable.name.toLowerCase());
}

function holder(from: Scope, variable: Variable): Scope | null {
  for (let scope: Scope | null = from; scope !== null; scope = scope.parent) {
    if (scope.own(variable.name.toLowerCase()) === variable) return scope;
  }
  return null;
}
