import type { Extent } from '../base/source.ts';
import { toStringPS } from '../values/convert.ts';
import { ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { Frame } from './Frame.ts';
import { positioned, stackTrace } from './InvocationInfo.ts';
import { TerminatingError } from './TerminatingError.ts';

/** What `throw value` raises: an exception or error record as it is, anything else as the text of a RuntimeException. */
export function throwValue(frame: Frame, value: unknown, extent: Extent): never {
  if (value === undefined && frame.caught instanceof TerminatingError)
    throw new TerminatingError(frame.caught.record, true);
  const record = recordOf(value);
  record.invocationInfo ??= positioned(extent);
  record.scriptStackTrace ??= stackTrace(frame);
  throw new TerminatingError(record, true);
}

function recordOf(value: unknown): ErrorRecord {
  if (value instanceof ErrorRecord) return value;
  if (value instanceof ExceptionObject) return ofException(value);
  return value === null || value === undefined ? halted('ScriptHalted', null) : halted(toStringPS(value), value);
}

/** The text of the exception becomes the error's id. */
function ofException(exception: ExceptionObject): ErrorRecord {
  exception.errorRecord ??= new ErrorRecord(exception, { errorId: exception.message, category: 'OperationStopped' });
  return exception.errorRecord;
}

function halted(text: string, target: unknown): ErrorRecord {
  const exception = new ExceptionObject('System.Management.Automation.RuntimeException', text);
  exception.errorRecord = new ErrorRecord(exception, { errorId: text, category: 'OperationStopped', target });
  return exception.errorRecord;
}
