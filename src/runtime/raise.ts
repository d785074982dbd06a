import type { Extent } from '../base/source.ts';
import type { ErrorCategory } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { toErrorRecord } from './errorRecords.ts';
import { positioned } from './InvocationInfo.ts';
import { TerminatingError } from './TerminatingError.ts';

/** Raises a RuntimeException as the engine does for an operator or statement; with an extent, the position points there. */
export function raise(
  message: string,
  errorId: string,
  category: ErrorCategory,
  target: unknown,
  extent?: Extent,
  targetType?: string,
): never {
  const exception = new ExceptionObject('System.Management.Automation.RuntimeException', message, {
    errorId,
    category,
    target,
  });
  if (extent === undefined) throw exception;
  const record = toErrorRecord(exception)!;
  record.invocationInfo = positioned(extent);
  if (targetType !== undefined) record.targetType = targetType;
  throw new TerminatingError(record);
}
