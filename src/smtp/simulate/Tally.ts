import { getOrMake } from '../../exchange/getOrMake.ts';
import type { Route } from '../admission/Admission.ts';
import type { Refusal } from '../admission/Refusal.ts';
import type { TransportEvent } from '../events/TransportEvent.ts';
import type { LimitName } from '../limits/Limit.ts';
import { LevelOverTime } from './Buckets.ts';
import type { Load } from './Load.ts';
import type { RefusalRecord, SourceResult } from './Result.ts';

const MOST_EVENTS = 100;

/**
 * One source, and what is counted for it. Only small whole numbers are kept here: a run touches hundreds of thousands of
 * these in no order, and what does not lie within the object costs a wait for memory each time.
 */
export class SourceTally {
  /** Its place among all sources of the load. */
  readonly index: number;
  readonly group: number;
  readonly route: Route;
  attempts = 0;
  accepted = 0;
  refused = 0;
  open = 0;
  peak = 0;
  levels: LevelOverTime | null = null;

  constructor(index: number, group: number, route: Route) {
    this.index = index;
    this.group = group;
    this.route = route;
  }

  get address(): string {
    return this.route.remote;
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
  private readonly load: Load;
  private readonly sourceCount: number;
  /** By source: when its peak was, when it was first refused, and how often by each limit. */
  private readonly peakAt: Float64Array;
  private readonly firstRefusalAt: Float64Array;
  private readonly refusedOf = new Map<LimitName, Uint32Array>();

  constructor(load: Load) {
    this.load = load;
    this.sourceCount = load.groups.reduce((sum, { sources }) => sum + sources, 0);
    this.groups = load.groups.map(() => ({ open: 0, levels: new LevelOverTime() }));
    this.peakAt = new Float64Array(this.sourceCount);
    this.firstRefusalAt = new Float64Array(this.sourceCount);
  }

  /** One session more or less. */
  change(source: SourceTally, by: 1 | -1, now: number): void {
    this.open += by;
    source.open += by;
    if (this.open > this.peak) this.peak = this.open;
    if (source.open > source.peak) {
      source.peak = source.open;
      this.peakAt[source.index] = now;
    }
    this.all.set(this.open, now);
    source.levels?.set(source.open, now);
    const group = this.groups[source.group];
    if (!group) return;
    group.open += by;
    group.levels.set(group.open, now);
  }

  refuse(source: SourceTally, refusal: Refusal, now: number): void {
    this.refused++;
    source.refused++;
    if (source.refused === 1) this.firstRefusalAt[source.index] = now;
    const ofSources = this.refusedOfSources(refusal.limit);
    ofSources[source.index] = (ofSources[source.index] as number) + 1;
    count(this.refusedBy, refusal.limit);
    this.note(source, refusal, now);
  }

  private refusedOfSources(limit: LimitName): Uint32Array {
    return getOrMake(this.refusedOf, limit, () => new Uint32Array(this.sourceCount));
  }

  /** A refusal inside a session. */
  refuseStep(source: SourceTally, refusal: Refusal, now: number, times = 1): void {
    count(this.sessionRefusals, refusal.limit, times);
    this.note(source, refusal, now);
  }

  /** What the report says of a source. */
  resultOf(source: SourceTally): SourceResult {
    const { index, address, attempts, accepted, refused, peak, route } = source;
    const limits = [...this.refusedOf].map(([limit, times]) => [limit, times[index] as number] as const);
    return {
      group: this.groupName(source),
      address,
      connector: route.source?.connector.settings.Identity ?? '',
      attempts,
      accepted,
      refused,
      refusedBy: Object.fromEntries(limits.filter(([, times]) => times > 0)),
      peak,
      peakAt: this.peakAt[index] as number,
      firstRefusal: refused === 0 ? null : (this.firstRefusalAt[index] as number),
    };
  }

  private groupName({ group }: SourceTally): string {
    return this.load.groups[group]?.name ?? '';
  }

  write(event: TransportEvent, now: number): void {
    count(this.eventCounts, event.id);
    if (this.events.length < MOST_EVENTS) this.events.push({ time: now, event });
  }

  /** Events are put into words only while there is room for them; past that they are counted. */
  private note(source: SourceTally, refusal: Refusal, now: number): void {
    this.firstRefusal ??= this.recordOf(source, refusal, now);
    const id = refusal.eventId;
    if (id === null) return;
    if (this.events.length < MOST_EVENTS) {
      const event = refusal.event;
      if (event) this.write(event, now);
    } else {
      count(this.eventCounts, id);
    }
  }

  private recordOf(source: SourceTally, refusal: Refusal, time: number): RefusalRecord {
    return {
      time,
      group: this.groupName(source),
      address: source.address,
      connector: refusal.connector?.Identity ?? '',
      limit: refusal.limit,
      numbers: refusal.numbers,
      reply: refusal.reply?.text ?? null,
      event: refusal.event,
    };
  }
}

function count<K>(map: Map<K, number>, key: K, times = 1): void {
  map.set(key, (map.get(key) ?? 0) + times);
}
