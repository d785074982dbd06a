import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { Scope } from '../../runtime/Scope.ts';
import type { Variable } from '../../runtime/Variable.ts';
import { WildcardPattern, wildcard } from '../../values/WildcardPattern.ts';

/** The scope that a `-Scope` argument means, seen from the caller: `Global`, `Script`, `Local`, `Private` or a number of levels up. */
export function scopeOf(call: CmdletCall, text: string | undefined): Scope {
  const { scope } = call;
  switch (text?.toLowerCase()) {
    case undefined:
    case 'local':
    case 'private':
      return scope;
    case 'global':
      return scope.global;
    case 'script':
      return scope.script;
    default:
      return numbered(call, text as string);
  }
}

function numbered(call: CmdletCall, text: string): Scope {
  const levels = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(levels)) {
    return call.fail({
      id: 'Argument',
      message: `Cannot process argument because the value of argument "scopeID" is not valid. Change the value of the "scopeID" argument and run the operation again.`,
      category: 'InvalidArgument',
      exceptionType: 'System.Management.Automation.PSArgumentException',
    });
  }
  const found = call.scope.ancestor(levels);
  if (found !== null) return found;
  return call.fail({
    id: 'ArgumentOutOfRange',
    message: `The scope number '${levels}' exceeds the number of active scopes.\r\nParameter name: scopeID\r\nActual value was ${levels}.`,
    category: 'InvalidArgument',
    exceptionType: 'System.Management.Automation.PSArgumentOutOfRangeException',
  });
}

/** The visible variables that one name or pattern means, by name; `inScope`: only those of exactly this scope. */
export function findVariables(call: CmdletCall, name: string, inScope: Scope | null): Variable[] {
  if (!WildcardPattern.isPattern(name)) {
    const key = WildcardPattern.unescape(name).toLowerCase();
    const found = inScope === null ? call.scope.lookup(key) : inScope.own(key);
    return found === undefined ? [] : [found];
  }
  const matcher = wildcard(name);
  return allVariables(call.scope, inScope).filter((variable) => matcher.matches(variable.name));
}

/** All variables that code in a scope sees, by name; `only`: those of exactly this scope. */
export function allVariables(from: Scope, only: Scope | null): Variable[] {
  const found = new Map<string, Variable>();
  for (let scope: Scope | null = only ?? from; scope !== null; scope = only === null ? scope.parent : null) {
    for (const variable of scope.variables()) {
      const key = variable.name.toLowerCase();
      if (!found.has(key) && (scope === from || only !== null || !variable.isPrivate)) found.set(key, variable);
    }
  }
  return [...found.values()].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}

/** `-Include` and `-Exclude`. */
export function filtered(
  variables: readonly Variable[],
  include: readonly string[] | undefined,
  exclude: readonly string[] | undefined,
): Variable[] {
  const any = (patterns: readonly string[], name: string) =>
    patterns.some((pattern) => wildcard(pattern).matches(name));
  return variables.filter(
    ({ name }) =>
      (include === undefined || include.length === 0 || any(include, name)) &&
      !(exclude !== undefined && any(exclude, name)),
  );
}

/** Reports that there is no variable of that name. */
export function variableNotFound(call: CmdletCall, name: string): void {
  call.error({
    id: 'VariableNotFound',
    message: `Cannot find a variable with the name '${name}'.`,
    category: 'ObjectNotFound',
    target: name,
    exceptionType: 'System.Management.Automation.ItemNotFoundException',
  });
}

/** Parameters of Clear-Variable and Remove-Variable. */
export const namedVariableParameters = {
  Name: { type: 'string[]', position: 0, mandatory: true, pipeline: 'property', wildcards: true },
  Include: { type: 'string[]' },
  Exclude: { type: 'string[]' },
  Force: { type: 'switch' },
} as const;

interface NamedVariables {
  readonly Name: readonly string[] | undefined;
  readonly Include: readonly string[] | undefined;
  readonly Exclude: readonly string[] | undefined;
  readonly Scope: string | undefined;
}

/** Does `step` to each variable that the arguments name and the user lets through. */
export function forEachVariable(
  call: CmdletCall,
  { Name, Include, Exclude, Scope: scope }: NamedVariables,
  action: string,
  step: (variable: Variable) => void,
): void {
  const inScope = scope === undefined ? null : scopeOf(call, scope);
  for (const name of Name ?? []) {
    const found = filtered(findVariables(call, name, inScope), Include, Exclude);
    if (found.length === 0 && !WildcardPattern.isPattern(name)) variableNotFound(call, name);
    for (const variable of found) if (call.shouldProcess(`Name: ${variable.name}`, action)) step(variable);
  }
}
