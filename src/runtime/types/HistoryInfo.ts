import { DateTime } from '../../values/DateTime.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import type { HistoryEntry } from '../CommandHistory.ts';

/** One line of the history (Get-History). */
export class HistoryInfo extends NetObject {
  readonly entry: HistoryEntry;

  constructor(entry: HistoryEntry) {
    super();
    this.entry = entry;
  }

  get psType(): PSType {
    return historyInfo();
  }
}

const local = (milliseconds: number) => DateTime.fromUnixMilliseconds(milliseconds).toLocalTime();

export const historyInfo = lazyType<HistoryInfo>(() => ({
  name: 'Microsoft.PowerShell.Commands.HistoryInfo',
  properties: {
    'long Id': ({ entry }) => BigInt(entry.id),
    'string CommandLine': ({ entry }) => entry.text,
    'string ExecutionStatus': ({ entry }) => entry.status,
    'datetime StartExecutionTime': ({ entry }) => local(entry.start),
    'datetime EndExecutionTime': ({ entry }) => local(entry.end),
  },
  format: ({ entry }) => entry.text,
}));
