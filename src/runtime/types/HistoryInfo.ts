import { DateTime } from '../../values/DateTime.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';

/** One line of the history (Get-History). */
export class HistoryInfo extends NetObject {
  readonly id: number;
  readonly text: string;
  /** Milliseconds since 1970 UTC. */
  readonly start: number;
  readonly end: number;
  readonly ok: boolean;

  constructor(entry: {
    readonly id: number;
    readonly text: string;
    readonly start: number;
    readonly end: number;
    readonly ok: boolean;
  }) {
    super();
    this.id = entry.id;
    this.text = entry.text;
    this.start = entry.start;
    this.end = entry.end;
    this.ok = entry.ok;
  }

  get psType(): PSType {
    return historyInfo();
  }
}

export const historyInfo = lazyType<HistoryInfo>(() => ({
  name: 'Microsoft.PowerShell.Commands.HistoryInfo',
  properties: {
    'long Id': (self) => BigInt(self.id),
    'string CommandLine': (self) => self.text,
    'string ExecutionStatus': (self) => (self.ok ? 'Completed' : 'Failed'),
    'datetime StartExecutionTime': (self) => DateTime.fromUnixMilliseconds(self.start).toLocalTime(),
    'datetime EndExecutionTime': (self) => DateTime.fromUnixMilliseconds(self.end).toLocalTime(),
  },
  format: (self) => self.text,
}));
