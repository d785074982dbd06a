import type { CmdletInfo } from './command.ts';
import type { InvocationInfo } from './InvocationInfo.ts';
import { TerminatingError } from './TerminatingError.ts';

/**
 * What a cmdlet makes of an error that comes up through it out of a block it runs: the error becomes the cmdlet's own, in
 * id, activity and position. Errors of `throw` and of other commands stay as they are, and
 * so do unknown commands (recorded).
 */
export function throughCmdlet(error: unknown, { declaration }: CmdletInfo, invocation: () => InvocationInfo): void {
  if (!(error instanceof TerminatingError) || error.thrown || error.fromLater) return;
  const { record } = error;
  if (record.commandType !== null || record.errorId === 'CommandNotFoundException') return;
  record.commandType = declaration.dotnet;
  record.activity = declaration.name;
  record.invocationInfo = invocation();
}
