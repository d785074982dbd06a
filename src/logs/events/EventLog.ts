import type { EventLevel, TransportEvent } from '../../smtp/events/TransportEvent.ts';
import { type EventRecord, toRecord } from './EventRecord.ts';

/** What Get-EventLog's parameters and Get-WinEvent's FilterHashtable ask for. Absent: no condition. */
export interface EventFilter {
  readonly logName?: 'Application' | 'System';
  /** Wildcards `*` and `?`, without case. */
  readonly source?: readonly string[];
  readonly id?: readonly number[];
  readonly level?: readonly EventLevel[];
  readonly after?: number;
  readonly before?: number;
  /** A piece of the message, with wildcards. */
  readonly message?: string;
  readonly computer?: readonly string[];
  /** At most so many, the newest. */
  readonly newest?: number;
}

const MOST_RECORDS = 20_000;

/** The lab's Application and System logs together: bounded, the oldest entries are overwritten, record numbers go on. */
export class EventLog {
  private readonly kept: EventRecord[] = [];
  private readonly most: number;
  private nextId = 1;

  constructor(most = MOST_RECORDS) {
    this.most = most;
  }

  write(event: TransportEvent, time: number, computer: string): EventRecord {
    const record = toRecord(event, this.nextId++, time, computer);
    this.kept.push(record);
    // A share at once, so that a full log does not move all entries at every write.
    if (this.kept.length > this.most + this.most / 8) this.kept.splice(0, this.kept.length - this.most);
    return record;
  }

  get size(): number {
    return Math.min(this.kept.length, this.most);
  }

  /** The newest first, as both cmdlets give them. */
  find(filter: EventFilter = {}): EventRecord[] {
    const tests = testsOf(filter);
    const found: EventRecord[] = [];
    const first = Math.max(0, this.kept.length - this.most);
    for (let index = this.kept.length - 1; index >= first; index--) {
      const record = this.kept[index] as EventRecord;
      if (!tests.every((test) => test(record))) continue;
      found.push(record);
      if (found.length === filter.newest) break;
    }
    return found;
  }

  /** One JSON line per record, the oldest first, for a file. */
  toLines(): string {
    return this.kept
      .slice(-this.most)
      .map((record) => `${JSON.stringify(record)}\n`)
      .join('');
  }

  /** Reads what `toLines` wrote; lines that cannot be read (a torn last line) are left out and counted. */
  load(lines: string): number {
    let damaged = 0;
    for (const line of lines.split('\n')) {
      if (line === '') continue;
      const record = parseRecord(line);
      if (!record) {
        damaged++;
        continue;
      }
      this.kept.push(record);
      this.nextId = Math.max(this.nextId, record.recordId + 1);
    }
    this.kept.splice(0, Math.max(0, this.kept.length - this.most));
    return damaged;
  }
}

function testsOf(filter: EventFilter): ((record: EventRecord) => boolean)[] {
  const { logName, source, id, level, after, before, message, computer } = filter;
  const sources = source?.map(wildcard);
  const computers = computer?.map(wildcard);
  const text = message === undefined ? undefined : wildcard(`*${message}*`);
  return [
    (record) => !logName || record.logName === logName,
    (record) => !sources || sources.some((pattern) => pattern.test(record.source)),
    (record) => !id || id.includes(record.id),
    (record) => !level || level.includes(record.level),
    (record) => after === undefined || record.time >= after,
    (record) => before === undefined || record.time <= before,
    (record) => !text || text.test(record.message),
    (record) => !computers || computers.some((pattern) => pattern.test(record.computer)),
  ];
}

function wildcard(pattern: string): RegExp {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 'is');
}

function parseRecord(line: string): EventRecord | null {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is EventRecord {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Partial<EventRecord>;
  return typeof record.recordId === 'number' && typeof record.id === 'number' && typeof record.message === 'string';
}
