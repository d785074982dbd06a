import type { Traps } from './compile/TrapStatement.ts';
import { type Completion, normal } from './completion.ts';
import { toErrorRecord } from './errorRecords.ts';
import { FlowSignal } from './FlowSignal.ts';
import type { Frame } from './Frame.ts';
import { fillPosition } from './InvocationInfo.ts';
import { noteSought } from './noteSought.ts';
import { TerminatingError } from './TerminatingError.ts';

/**
 * Settles what a statement threw. Gives the completion with which the statement ended (`normal`: go on with the next), or
 * throws on: errors inside a `try` or under a trap, errors of `throw`, and everything that is no error at all.
 */
export function afterStatementError(frame: Frame, thrown: unknown, traps: Traps | null): Completion {
  if (thrown instanceof FlowSignal) return asCompletion(frame, thrown);
  const error = asTerminating(frame, thrown);
  const { session } = frame;
  session.success = false;
  session.rememberError(error.record);
  if (traps !== null) return traps(frame, error);
  if (error.ends !== null || error.stop || session.propagate) throw error;
  reportOrThrow(frame, error, error.thrown);
  return normal;
}

/** Does with an error what `$ErrorActionPreference` says; an error of `throw` that is not silenced goes on up. */
export function reportOrThrow(frame: Frame, error: TerminatingError, thrown: boolean): void {
  const { session } = frame;
  const preference = session.errorPreference(frame.scope);
  if (preference === 'SilentlyContinue' || preference === 'Ignore') return;
  if (preference === 'Stop') error.stop = true;
  if (preference === 'Stop' || thrown) throw error;
  session.reportError(frame, error.record);
  // Where errors are merged into the output, what takes them has run by now and left its own `$?`.
  session.success = false;
}

function asCompletion(frame: Frame, signal: FlowSignal): Completion {
  if (!signal.isLocal) throw signal;
  frame.label = signal.label;
  return signal.completion;
}

/** Anything thrown as a terminating error with a position; what is neither an error nor an exception is passed on. */
export function asTerminating(frame: Frame, thrown: unknown): TerminatingError {
  const error = thrown instanceof TerminatingError ? thrown : terminatingOf(thrown);
  noteSought(frame, error);
  fillPosition(error.record, frame);
  return error;
}

function terminatingOf(thrown: unknown): TerminatingError {
  const record = toErrorRecord(thrown);
  if (record === null) throw thrown;
  return new TerminatingError(record);
}
