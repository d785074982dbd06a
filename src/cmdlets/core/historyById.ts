import type { HistoryEntry } from '../../runtime/CommandHistory.ts';
import type { Failure } from '../../runtime/cmdlet.ts';

/** Texts recorded (History.resx of the engine). */
export const noHistoryForId = (id: bigint | number): Failure => ({
  id: 'GetHistoryNoHistoryForId',
  message: `Cannot locate the history for Id ${id}.`,
  category: 'ObjectNotFound',
  target: BigInt(id),
  exceptionType: 'System.ArgumentException',
});

export const noHistoryForText = (text: string): Failure => ({
  id: 'GetHistoryNoHistoryForCommandline',
  message: `Cannot locate the history for command line ${text}.`,
  category: 'ObjectNotFound',
  target: text,
  exceptionType: 'System.ArgumentException',
});

export const countWithIds = (count: number): Failure => ({
  id: 'GetHistoryNoCountWithMultipleIds',
  message: 'The count cannot be combined with multiple Ids.',
  category: 'InvalidArgument',
  target: count,
  exceptionType: 'System.ArgumentException',
});

/** The last `count` entries up to and with the one of that number; null when there is none of that number. */
export function entriesUpTo(
  entries: readonly HistoryEntry[],
  id: number,
  count: number,
): readonly HistoryEntry[] | null {
  const index = entries.findIndex((entry) => entry.id === id);
  return index < 0 ? null : entries.slice(Math.max(0, index + 1 - count), index + 1);
}
