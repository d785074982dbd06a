/** How a command that was typed ended: the names of PipelineState. */
export type HistoryStatus = 'Completed' | 'Failed' | 'Stopped';

/** One command that was typed. Times are milliseconds since 1970 UTC. */
export interface HistoryEntry {
  readonly id: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly status: HistoryStatus;
}

/** What was typed in this session (Get-History). Numbers are never used twice, also after Clear-History. */
export class CommandHistory {
  /** Oldest first. */
  entries: readonly HistoryEntry[] = [];
  /** The text that the running command will leave; Invoke-History puts the command it repeats in place of itself. */
  running = '';
  private count = 0;

  /** `limit`: `$MaximumHistoryCount`; older entries are dropped. */
  add(entry: Omit<HistoryEntry, 'id'>, limit: number): HistoryEntry {
    const numbered = { ...entry, id: ++this.count };
    this.entries = [...this.entries, numbered].slice(-limit);
    return numbered;
  }
}
