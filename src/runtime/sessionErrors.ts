import type { ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { toErrorRecord } from './errorRecords.ts';

/** The running code took longer than it was allowed. Proof of the text: inferred, as 5.1 has no such limit. */
export function timeIsOver(): ErrorRecord {
  const message = 'The command was ended because it ran longer than --max-seconds allows.';
  return toErrorRecord(
    new ExceptionObject('System.Management.Automation.PipelineStoppedException', message, {
      errorId: 'TimeIsOver',
      category: 'OperationTimeout',
    }),
  ) as ErrorRecord;
}

/** Nobody can answer a prompt. Proof: recorded. */
export function notInteractive(): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.PSInvalidOperationException',
    'Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.',
    { errorId: 'InvalidOperation', category: 'InvalidOperation' },
  );
}
