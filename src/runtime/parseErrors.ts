import type { ParseError } from '../syntax/ast.ts';
import { ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { positioned } from './InvocationInfo.ts';
import { positionMessage } from './position.ts';

/** The error of a script that cannot be parsed: its first problem's id, and all problems with their places as message (recorded). */
export function parseErrorRecord(errors: readonly ParseError[]): ErrorRecord {
  const message = errors.map((error) => `${positionMessage(error.extent)}\n${error.message}`).join('\n\n');
  const exception = new ExceptionObject('System.Management.Automation.ParentContainsErrorRecordException', message);
  const first = errors[0];
  const record = new ErrorRecord(exception, { errorId: first?.errorId ?? 'ParseError', category: 'ParserError' });
  record.invocationInfo = positioned(first?.extent ?? null);
  return record;
}
