import { ErrorRecord } from '../values/ErrorRecord.ts';
import type { CmdletInfo } from './command.ts';
import type { InvocationInfo } from './InvocationInfo.ts';
import { TerminatingError } from './TerminatingError.ts';

/**
 * What a cmdlet makes of an error that comes up through it out of a block it runs: another record of the same exception,
 * which is the cmdlet's own in id, activity and position; `$Error` keeps the first one (recorded). Errors of `throw` and of
 * other commands stay as they are. Gives what is to be thrown.
 */
export function throughCmdlet(error: unknown, { declaration }: CmdletInfo, invocation: () => InvocationInfo): unknown {
  if (!(error instanceof TerminatingError) || error.thrown || error.fromLater) return error;
  if (error.record.commandType !== null) return error;
  const own = new TerminatingError(copyOf(error.record));
  own.stop = error.stop;
  own.ends = error.ends;
  own.record.commandType = declaration.dotnet;
  // That a command is unknown keeps its place (recorded).
  if (error.record.errorId === 'CommandNotFoundException') return own;
  own.record.activity = declaration.name;
  own.record.invocationInfo = invocation();
  return own;
}

function copyOf({
  exception,
  errorId,
  category,
  targetObject,
  invocationInfo,
  scriptStackTrace,
}: ErrorRecord): ErrorRecord {
  const copy = new ErrorRecord(exception, { errorId, category, target: targetObject });
  copy.invocationInfo = invocationInfo;
  copy.scriptStackTrace = scriptStackTrace;
  return copy;
}
