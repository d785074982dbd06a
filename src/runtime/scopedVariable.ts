import type { VariableExpressionAst } from '../syntax/ast.ts';
import type { Evaluate } from './compile/context.ts';
import type { Frame } from './Frame.ts';
import type { Scope } from './Scope.ts';
import { Variable, variableOptions } from './Variable.ts';
import { notSet, setIn } from './variables.ts';

export type ScopeModifier = Exclude<VariableExpressionAst['scope'], null>;

/** The scope that `$global:`, `$script:`, `$local:` or `$private:` names from a frame. */
export function modifierScope(frame: Frame, modifier: ScopeModifier): Scope {
  if (modifier === 'global') return frame.scope.global;
  return modifier === 'script' ? frame.scope.script : frame.scope;
}

/** `$script:x` and its like: exactly that scope, no scope above it. */
export function readScoped({ scope: modifier, name, extent }: VariableExpressionAst, strictFrom: number): Evaluate {
  const key = name.toLowerCase();
  return (frame) => {
    const scope = modifierScope(frame, modifier as ScopeModifier);
    const found = scope.own(key);
    if (found !== undefined) return found.isNothing && found.value === undefined ? undefined : found.read();
    if (frame.scope.strict >= strictFrom) throw notSet(`${modifier}:${name}`, extent);
    return null;
  };
}

export function assignScoped(frame: Frame, modifier: ScopeModifier, name: string, value: unknown): void {
  const variable = setIn(modifierScope(frame, modifier), name, value);
  if (modifier === 'private') variable.setOptions(variable.options | variableOptions.private);
}

/** The variable that an assignment with a scope modifier means, made where there is none. */
export function scopedVariable(frame: Frame, modifier: ScopeModifier, name: string): Variable {
  const scope = modifierScope(frame, modifier);
  return scope.own(name.toLowerCase()) ?? scope.put(new Variable(name, null));
}
