import { asSingleValue, ScriptBlock } from '../ScriptBlock.ts';

/** What .NET would take a delegate or comparer for: a script block, or an object with a Compare of ours. */
export type Delegate = ScriptBlock | { call(args: readonly unknown[]): unknown };

/** Calls a delegate; a script block gets its first argument as `$_` too. */
export function delegate(target: Delegate, args: readonly unknown[]): unknown {
  if (target instanceof ScriptBlock) return asSingleValue(target.invoke(args, { dollarUnder: args[0] ?? null }));
  return target.call(args);
}
