import type { Extent } from '../../base/source.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { toErrorRecord } from '../errorRecords.ts';
import { positioned } from '../InvocationInfo.ts';
import { TerminatingError } from '../TerminatingError.ts';

/** Runs something whose error, when it has no position yet, points at `extent`. */
export function pointingAt<T>(extent: Extent, run: () => T, name = ''): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof ExceptionObject) && !(error instanceof TerminatingError)) throw error;
    const record = toErrorRecord(error)!;
    record.invocationInfo ??= positioned(extent, name);
    throw error instanceof TerminatingError ? error : new TerminatingError(record);
  }
}
