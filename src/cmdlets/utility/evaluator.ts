import type { FormatServices } from '../../format/FormatServices.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { toErrorRecord } from '../../runtime/errorRecords.ts';
import type { ScriptBlock } from '../../values/ScriptBlock.ts';

/** Runs the scripts of calculated properties. */
export type Evaluator = Pick<FormatServices, 'evaluate'>;

/** An evaluator for a running cmdlet: `$_` is the object, an error goes into `$Error` and gives no value. */
export function evaluatorOf(call: CmdletCall): Evaluator {
  return { evaluate: (script, item) => evaluate(call, script, item) };
}

function evaluate(call: CmdletCall, script: ScriptBlock, item: unknown): readonly unknown[] | undefined {
  try {
    return script.invoke([], { dollarUnder: item });
  } catch (thrown) {
    const record = toErrorRecord(thrown);
    if (record === null) throw thrown;
    call.session.rememberError(record);
    return undefined;
  }
}
