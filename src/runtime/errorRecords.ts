import { ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { callDepthOverflow } from './callDepth.ts';
import { TerminatingError } from './TerminatingError.ts';

const runtimeException = 'System.Management.Automation.RuntimeException';

/**
 * The error record of something thrown, or null when it is no error. As the engine does it: a RuntimeException is its own
 * error; an exception that knows its error id is wrapped into a RuntimeException; any other .NET exception is reported as
 * `OperationStopped` under its type's name.
 */
export function toErrorRecord(thrown: unknown): ErrorRecord | null {
  if (thrown instanceof TerminatingError) return thrown.record;
  if (thrown instanceof ErrorRecord) return thrown;
  if (thrown instanceof ExceptionObject) return recordOf(thrown);
  return thrown instanceof RangeError && thrown.message.includes('call stack') ? recordOf(callDepthOverflow()) : null;
}

/** One record for each exception, so that `$Error` can tell that it has it already. */
function recordOf(exception: ExceptionObject): ErrorRecord {
  exception.errorRecord ??= newRecord(exception);
  return exception.errorRecord;
}

function newRecord(exception: ExceptionObject): ErrorRecord {
  const { errorId, category, target } = exception;
  if (isRuntimeException(exception)) {
    return new ErrorRecord(exception, {
      errorId: errorId ?? 'RuntimeException',
      category: category ?? 'NotSpecified',
      target,
    });
  }
  if (errorId === null)
    return new ErrorRecord(exception, { errorId: exception.typeName, category: 'OperationStopped' });
  const wrapper = new ExceptionObject(runtimeException, exception.message, { inner: exception });
  wrapper.errorRecord = new ErrorRecord(wrapper, { errorId, category: category ?? 'NotSpecified', target });
  return wrapper.errorRecord;
}

/** Whether an exception is a RuntimeException or one of its subclasses. */
export function isRuntimeException(exception: ExceptionObject): boolean {
  return exception.typeName === runtimeException || exception.psType.typeNames.includes(runtimeException);
}
