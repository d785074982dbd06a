import type { ParseError } from '../syntax/ast.ts';
import type { Sought } from '../values/dotnet/Sought.ts';
import { ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { toErrorRecord } from './errorRecords.ts';
import { positioned } from './InvocationInfo.ts';
import { positionMessage } from './position.ts';
import { TerminatingError } from './TerminatingError.ts';
import { ParseErrorObject } from './types/ParseException.ts';

const automation = 'System.Management.Automation';

/** What code that asked for parsing meets: all problems with their places as message, the first one's id (recorded). */
export function parseException(errors: readonly ParseError[], sought?: Sought): ExceptionObject {
  const message = errors.map((error) => `${positionMessage(error.extent)}\n${error.message}`).join('\n\n');
  return new ExceptionObject(`${automation}.ParseException`, message, {
    errorId: errors[0]?.errorId ?? 'ParseError',
    category: 'ParserError',
    fields: { Errors: errors.map((error) => new ParseErrorObject(error)) },
    sought,
  });
}

/** The error of a whole script that cannot be parsed, as the console shows it (recorded). */
export function scriptParseError(exception: ExceptionObject): ErrorRecord {
  const parent = new ExceptionObject(`${automation}.ParentContainsErrorRecordException`, exception.message, {
    sought: exception.sought,
  });
  const [first] = exception.fields.Errors as readonly ParseErrorObject[];
  const record = new ErrorRecord(parent, { errorId: exception.errorId ?? '', category: 'ParserError' });
  record.invocationInfo = positioned(first?.error.extent ?? null);
  return record;
}

/** The error with its own place as position: that of the first problem in the script file. */
export function pointedIntoScript(exception: ExceptionObject): TerminatingError {
  const [first] = exception.fields.Errors as readonly ParseErrorObject[];
  const record = toErrorRecord(exception)!;
  record.invocationInfo = positioned(first?.error.extent ?? null);
  return new TerminatingError(record);
}

export const isParseException = (thrown: unknown): thrown is ExceptionObject =>
  thrown instanceof ExceptionObject && thrown.typeName === `${automation}.ParseException`;
