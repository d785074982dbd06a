import type { Refusal } from '../admission/Refusal.ts';
import type { TransportEvent } from '../events/TransportEvent.ts';
import type { LimitName } from '../limits/Limit.ts';
import { LevelOverTime } from './Buckets.ts';
import type { LoadGroup } from './Load.ts';
import type { RefusalRecord, SourceResult } from './Result.ts';

const MOST_EVENTS = 100;

/** What is counted for one source during a run. */
export class SourceTally {
  readonly group: number;
  readonly address: string;
  readonly connector: string;
  attempts = 0;
  accepted = 0;
  refused = 0;
  open = 0;
  peak = 0;
  peakAt = 0;
  firstRefusal = -1;
  /** Absent while nothing was refused: most sources of a large run never need it. */
  refusedBy: Map<LimitName, number> | null = null;
  levels: LevelOverTime | null = null;

  constructor(group: number, address: string, connector: string) {
    this.group = group;
    this.address = address;
    this.connector = connector;
  }

  result(group: LoadGroup): SourceResult {
    const { address, connector, attempts, accepted, refused, peak, peakAt } = this;
    const firstRefusal = this.firstRefusal < 0 ? null : this.firstRefusal;
    const refusedBy = this.refusedBy ? Object.fromEntries(this.refusedBy) : {};
    return {
      group: group.name,
      address,
      connector,
      attempts,
      accepted,
      refused,
      refusedBy,
      peak,
      peakAt,
      firstRefusal,
    };
  }
}

/** What is counted over a whole run. */
export class Tally {
  attempts = 0;
  accepted = 0;
  refused = 0;
  open = 0;
  peak = 0;
  messagesSent = 0;
  messagesAccepted = 0;
  firstRefusal: RefusalRecord | null = null;
  readonly refusedBy = new Map<LimitName, number>();
  readonly sessionRefusals = new Map<LimitName, number>();
  readonly eventCounts = new Map<number, number>();
  readonly events: { time: number; event: TransportEvent }[] = [];
  readonly all = new LevelOverTime();
  readonly groups: { open: number; readonly levels: LevelOverTime }[];

  constructor(groups: number) {
    this.groups = Array.from({ length: groups }, () => ({ open: 0, levels: new LevelOverTime() }));
  }

  /** One session more or less. */
  change(source: SourceTally, by: 1 | -1, now: number): void {
    this.open += by;
    source.open += by;
    if (this.open > this.peak) this.peak = this.open;
    if (source.open > source.peak) {
      source.peak = source.open;
      source.peakAt = now;
    }
    this.all.set(this.open, now);
    source.levels?.set(source.open, now);
    const group = this.groups[source.group];
    if (!group) return;
    group.open += by;
    group.levels.set(group.open, now);
  }

  refuse(source: SourceTally, group: string, refusal: Refusal, now: number): void {
    this.refused++;
    source.refused++;
    if (source.firstRefusal < 0) source.firstRefusal = now;
    source.refusedBy ??= new Map();
    count(source.refusedBy, refusal.limit);
    count(this.refusedBy, refusal.limit);
    this.note(source, group, refusal, now);
  }

  /** A refusal inside a session. */
  refuseStep(source: SourceTally, group: string, refusal: Refusal, now: number, times = 1): void {
    count(this.sessionRefusals, refusal.limit, times);
    this.note(source, group, refusal, now);
  }

  write(event: TransportEvent, now: number): void {
    count(this.eventCounts, event.id);
    if (this.events.length < MOST_EVENTS) this.events.push({ time: now, event });
  }

  /** Events are put into words only while there is room for them; past that they are counted. */
  private note(source: SourceTally, group: string, refusal: Refusal, now: number): void {
    if (!this.firstRefusal) this.firstRefusal = toRecord(source, group, refusal, now);
    const id = refusal.eventId;
    if (id === null) return;
    if (this.events.length < MOST_EVENTS) {
      const event = refusal.event;
      if (event) this.write(event, now);
    } else {
      count(this.eventCounts, id);
    }
  }
}

function count<K>(map: Map<K, number>, key: K, times = 1): void {
  map.set(key, (map.get(key) ?? 0) + times);
}

function toRecord(source: SourceTally, group: string, refusal: Refusal, time: number): RefusalRecord {
  return {
    time,
    group,
    address: source.address,
    connector: refusal.connector?.Identity ?? '',
    limit: refusal.limit,
    numbers: refusal.numbers,
    reply: refusal.reply?.text ?? null,
    event: refusal.event,
  };
}
