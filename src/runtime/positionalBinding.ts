import type { CompiledParameter } from './compile/Parameter.ts';
import { enter, leave } from './frames.ts';
import type { ScriptRun } from './ScriptRun.ts';

/** Binds arguments by position only: what calls from .NET code and plain function calls need. The rest is `$args`. */
export function bindPositional(run: ScriptRun, args: readonly unknown[]): void {
  const { parameters } = run.block.compiled;
  let next = 0;
  const unbound: CompiledParameter[] = [];
  for (const parameter of parameters) {
    if (next >= args.length) unbound.push(parameter);
    else run.setParameter(parameter, accepted(run, parameter, args[next++]));
  }
  if (next < args.length) run.frame.args = args.slice(next);
  applyDefaults(run, unbound);
}

/** Default values of the parameters that got no argument, evaluated in the new scope in the order of declaration. */
export function applyDefaults(run: ScriptRun, unbound: readonly CompiledParameter[]): void {
  if (unbound.length === 0) return;
  const { frame } = run;
  enter(frame);
  try {
    for (const parameter of unbound) run.setDefault(parameter);
  } finally {
    leave(frame);
  }
}

/** The argument as the parameter's type has it; who binds through here has not converted it yet. */
function accepted(run: ScriptRun, parameter: CompiledParameter, value: unknown): unknown {
  let result: unknown = value === undefined ? null : value;
  for (const rule of parameter.rules(run.frame) ?? []) result = rule.accept(result, null, parameter.name);
  return result;
}
