import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { Scope } from '../../runtime/Scope.ts';
import { Variable, variableOptions } from '../../runtime/Variable.ts';
import { notMadeConstant, notWritable } from '../../runtime/variables.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { optionBits } from './itemOptions.ts';
import { filtered, findVariables, scopeOf } from './variablesByName.ts';

export default cmdlet({
  name: 'Set-Variable',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.SetVariableCommand',
  aliases: ['set', 'sv'],
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Name: { type: 'string[]', position: 0, mandatory: true, pipeline: 'property' },
    Value: { type: 'object', position: 1, pipeline: 'both', allowNull: true },
    Include: { type: 'string[]' },
    Exclude: { type: 'string[]' },
    Description: { type: 'string' },
    Option: { type: 'System.Management.Automation.ScopedItemOptions' },
    Force: { type: 'switch' },
    Visibility: { type: 'System.Management.Automation.SessionStateEntryVisibility' },
    PassThru: { type: 'switch' },
    Scope: { type: 'string' },
  },
  run(call, args) {
    const piped: unknown[] = [];
    return {
      process({ Name, Value }) {
        if (call.expectsInput && call.bound('Value')) piped.push(Value ?? null);
        else if (!call.expectsInput) set(call, args, Name ?? [], Value ?? null, call.bound('Value'));
      },
      end() {
        if (!call.expectsInput) return;
        const value = piped.length === 1 ? piped[0] : piped;
        set(call, args, args.Name ?? [], piped.length === 0 ? null : value, true);
      },
    };
  },
});

interface Arguments {
  Include: string[] | undefined;
  Exclude: string[] | undefined;
  Description: string | undefined;
  Option: unknown;
  Force: boolean;
  PassThru: boolean;
  Scope: string | undefined;
}

function set(call: CmdletCall, args: Arguments, names: readonly string[], value: unknown, hasValue: boolean): void {
  const scope = scopeOf(call, args.Scope);
  for (const name of names) {
    const found = filtered(findVariables(call, name, scope), args.Include, args.Exclude);
    const targets = found.length > 0 ? found : [null];
    for (const target of targets) {
      const shown = target?.name ?? name;
      if (!call.shouldProcess(`Name: ${shown} Value: ${toStringPS(value)}`, 'Set variable')) continue;
      const variable = put(call, scope, shown, target, hasValue ? value : undefined, args);
      if (variable !== null && args.PassThru) call.write(variable);
    }
  }
}

function put(
  call: CmdletCall,
  scope: Scope,
  name: string,
  existing: Variable | null,
  value: unknown,
  args: Arguments,
): Variable | null {
  const variable = existing ?? scope.put(new Variable(name, null));
  const before = variable.options;
  if (!variable.isWritable) {
    if (!args.Force || (variable.options & variableOptions.constant) !== 0) {
      call.error(notWritable(name));
      return null;
    }
    variable.setOptions(variable.options & ~variableOptions.readOnly);
  }
  if (value !== undefined) variable.assign(value);
  // -Force writes over a read-only variable, which stays read-only (recorded).
  if (variable.options !== before) variable.setOptions(before);
  if (args.Description !== undefined) variable.description = args.Description;
  const bits = args.Option === undefined ? 0 : optionBits(args.Option);
  if (existing !== null && (bits & variableOptions.constant) !== 0) {
    call.error(notMadeConstant(name));
    return null;
  }
  const own = args.Scope?.toLowerCase() === 'private' ? bits | variableOptions.private : bits;
  if (args.Option !== undefined || own !== 0) setOptions(scope, variable, own);
  return variable;
}

/** Options, with what AllScope means for child scopes. */
export function setOptions(scope: Scope, variable: Variable, bits: number): void {
  variable.setOptions(bits);
  if ((bits & variableOptions.allScope) !== 0) scope.state.allScope.add(variable.name.toLowerCase());
}
