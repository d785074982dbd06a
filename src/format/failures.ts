import { ErrorRecord } from '../values/ErrorRecord.ts';
import type { ExceptionObject } from '../values/ExceptionObject.ts';

/** What a cell shows with `-DisplayError`. Proof: documented. */
export const FAILED_EXPRESSION = '#ERR';
export const FAILED_FORMAT = '#FMTERR';

/** What `-ShowError` says of a property whose script or getter ended in an error. Proof: documented. */
export function expressionFailure(expression: string, exception: ExceptionObject, item: unknown): ErrorRecord {
  return failure('mshExpressionError', `Failed to evaluate expression "${expression}".`, exception, item);
}

/** What `-ShowError` says of a format string that does not fit the value. Proof: documented. */
export function formatFailure(format: string, exception: ExceptionObject, item: unknown): ErrorRecord {
  return failure('formattingError', `Failed to interpret formatting string "${format}".`, exception, item);
}

function failure(errorId: string, details: string, exception: ExceptionObject, target: unknown): ErrorRecord {
  return new ErrorRecord(exception, { errorId, category: 'InvalidArgument', target, details });
}
