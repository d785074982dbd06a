import type { InvokeOptions } from '../values/ScriptBlock.ts';
import { demandOneClause } from './oneClause.ts';
import { bindPositional } from './positionalBinding.ts';
import type { ScriptBlockObject } from './ScriptBlockObject.ts';
import { ScriptRun } from './ScriptRun.ts';
import type { Sink } from './Sink.ts';
import type { StreamSet } from './streams.ts';

export interface BlockOptions extends InvokeOptions {
  /** Run in the current scope of the block's session state instead of a new one. */
  readonly dotted?: boolean;
  /** Where its messages go; the session's when absent. */
  readonly streams?: StreamSet;
}

/** Runs a block from start to end with positional arguments, outside of any pipeline. */
export function invokeBlock(
  block: ScriptBlockObject,
  args: readonly unknown[],
  out: Sink,
  options: BlockOptions,
): void {
  demandOneClause(block);
  const { session } = block;
  const run = new ScriptRun(block, {
    out,
    streams: options.streams ?? session.streams,
    dotted: options.dotted ?? false,
  });
  const { frame } = run;
  if (options.dollarUnder !== undefined) frame.underbar = options.dollarUnder;
  if (options.thisObject !== undefined) frame.thisObject = options.thisObject;
  bindPositional(run, args);
  run.begin();
  for (const input of options.input ?? []) run.process(input);
  if (options.input === undefined) run.processOnce();
  run.end();
}
