import type { FormatServices } from '../../format/FormatServices.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { toErrorRecord } from '../../runtime/errorRecords.ts';
import type { ErrorRecord } from '../../values/ErrorRecord.ts';
import type { ScriptBlock } from '../../values/ScriptBlock.ts';

/** Runs the scripts of calculated properties. */
export type Evaluator = Pick<FormatServices, 'evaluate'>;

/** An evaluator for a running cmdlet: `$_` is the object, an error goes into `$Error` and gives no value. */
export function evaluatorOf(call: CmdletCall): Evaluator {
  return { evaluate: (script, item) => evaluate(call, script, item) };
}

/** The same for keys of sorting, grouping and comparing, which say for each object that their script failed. Proof: recorded. */
export function keyEvaluatorOf(call: CmdletCall): Evaluator {
  return {
    evaluate: (script, item) =>
      evaluate(call, script, item, ({ exception, category }) =>
        call.error({
          id: 'ExpressionEvaluation',
          message: exception.message,
          category: 'InvalidResult',
          target: item,
          targetType: 'PSObject',
          // `$Error` keeps what was thrown twice: as it was, and as what the key ended in.
          ...(category === 'OperationStopped' ? { exceptionType: exception.psType.fullName } : { exception }),
        }),
      ),
  };
}

function evaluate(
  call: CmdletCall,
  script: ScriptBlock,
  item: unknown,
  report?: (record: ErrorRecord) => void,
): readonly unknown[] | undefined {
  try {
    return script.invoke([], { dollarUnder: item });
  } catch (thrown) {
    const record = toErrorRecord(thrown);
    if (record === null) throw thrown;
    call.session.rememberError(record);
    report?.(record);
    return undefined;
  }
}
