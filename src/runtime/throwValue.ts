import type { Extent } from '../base/source.ts';
import { toStringPS } from '../values/convert.ts';
import { type ErrorCategory, ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { isRuntimeException } from './errorRecords.ts';
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

/** The text of the exception becomes the error's id, unless it is one of the engine's that has a record of its own. */
function ofException(exception: ExceptionObject): ErrorRecord {
  if (isRuntimeException(exception)) exception.errorRecord ??= ownRecord(exception);
  exception.errorRecord ??= new ErrorRecord(exception, { errorId: exception.message, category: 'OperationStopped' });
  return exception.errorRecord;
}

/** The record that a RuntimeException of a script makes of itself. Proof: recorded. */
function ownRecord(exception: ExceptionObject): ErrorRecord {
  const names = exception.psType.typeNames;
  const own = OWN_RECORDS.find(([name]) => names.includes(`System.Management.Automation.${name}`));
  const [, errorId, category, target] = own ?? RUNTIME_RECORD;
  return new ErrorRecord(exception, {
    errorId: exception.errorId ?? errorId,
    category: exception.category ?? category,
    target,
  });
}

type OwnRecord = readonly [exception: string, errorId: string, category: ErrorCategory, target: string | null];

const RUNTIME_RECORD: OwnRecord = ['RuntimeException', 'RuntimeException', 'NotSpecified', null];

const OWN_RECORDS: readonly OwnRecord[] = [
  ['SessionStateException', 'SessionStateException', 'InvalidArgument', ''],
  ['CommandNotFoundException', 'CommandNotFoundException', 'ObjectNotFound', ''],
  ['ParseException', 'Parse', 'ParserError', null],
  ['MetadataException', 'RuntimeException', 'MetadataError', null],
  ['ActionPreferenceStopException', 'ActionPreferenceStop', 'OperationStopped', null],
  ['PSSecurityException', 'UnauthorizedAccess', 'SecurityError', null],
  ['CmdletInvocationException', 'CmdletInvocationException', 'NotSpecified', null],
];

function halted(text: string, target: unknown): ErrorRecord {
  const exception = new ExceptionObject('System.Management.Automation.RuntimeException', text);
  exception.errorRecord = new ErrorRecord(exception, { errorId: text, category: 'OperationStopped', target });
  return exception.errorRecord;
}
