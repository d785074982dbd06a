import { type Address, parseAddress } from '../address/address.ts';
import { Admission } from '../admission/Admission.ts';
import { Refusal } from '../admission/Refusal.ts';
import type { Session } from '../admission/Session.ts';
import type { ConnectorSettings, ServerSettings } from '../ConnectorSettings.ts';
import { type Tarpitted, tarpitDelay } from '../limits/TarpitInterval.ts';
import { type Switches, switchStates } from '../switches.ts';
import { Arrivals } from './Arrivals.ts';
import { LevelOverTime } from './Buckets.ts';
import { EventQueue } from './EventQueue.ts';
import type { Load, LoadGroup } from './Load.ts';
import { Random } from './Random.ts';
import type { SimulationResult } from './Result.ts';
import { SourceTally, Tally } from './Tally.ts';

export interface SimulateOptions {
  readonly server: ServerSettings;
  readonly connectors: readonly ConnectorSettings[];
  readonly switches?: Partial<Switches>;
}

/** At the same time a closing session comes first: it makes room. */
const END = 0;
const MESSAGE = 1;
const RETRY = 2;
const ARRIVAL = 3;
const PRESSURE = 4;

/** Sources whose open sessions are kept over time one by one. */
const TRACKED_SOURCES = 32;

/** Runs a made-up load against the rule. The same load and settings always give the same result. */
export function simulate(load: Load, options: SimulateOptions): SimulationResult {
  const run = new Run(load, options);
  run.toEnd();
  return run.result();
}

/** What a group still does, and where its sources begin among all. */
interface Sending {
  readonly arrivals: Arrivals;
  readonly firstSource: number;
}

/** A session under way. `generation` tells entries of the queue that were meant for an earlier user of the slot. */
interface Slot {
  session: Session | null;
  source: SourceTally;
  end: number;
  gap: number;
  messagesLeft: number;
}

class Run {
  private readonly load: Load;
  private readonly admission: Admission;
  private readonly queue = new EventQueue();
  private readonly random: Random;
  private readonly tally: Tally;
  private readonly sources: SourceTally[] = [];
  private readonly sending: Sending[] = [];
  private readonly slots: Slot[] = [];
  private readonly freeSlots: number[] = [];
  /** Connections waiting for another try: source index and tries left. */
  private readonly retries: { source: number; left: number }[] = [];
  private readonly freeRetries: number[] = [];
  private readonly exchangeServers: string[] = [];
  private now = 0;

  constructor(load: Load, options: SimulateOptions) {
    this.load = load;
    this.random = new Random(load.seed);
    this.tally = new Tally(load);
    const mostSources = load.groups.reduce((sum, group) => sum + group.sources, 1);
    this.admission = new Admission({ ...options, mostSources });
    load.groups.forEach((group, index) => {
      this.addGroup(group, index);
    });
    this.admission.exchangeServers = new Set(this.exchangeServers);
    load.pressure?.forEach(({ at }, index) => {
      this.queue.add(at, PRESSURE, index);
    });
  }

  private addGroup(group: LoadGroup, groupIndex: number): void {
    const first = addressOf(group.address);
    const local = addressOf(group.local);
    const share = Math.max(1, Math.floor(TRACKED_SOURCES / this.load.groups.length));
    const random = new Random(this.load.seed ^ Math.imul(groupIndex + 1, 0x9e3779b1));
    this.sending.push({ arrivals: new Arrivals(group, random), firstSource: this.sources.length });
    for (let offset = 0; offset < group.sources; offset++) {
      const route = this.admission.routeOf({ remote: addressAfter(first, offset), local, port: group.port });
      if (group.exchangeServer) this.exchangeServers.push(route.remote);
      const source = new SourceTally(this.sources.length, groupIndex, route);
      if (offset < share) source.levels = new LevelOverTime();
      this.sources.push(source);
    }
    this.scheduleArrival(groupIndex);
  }

  /** Puts the next connection of a group into the queue: one entry for all its sources. */
  private scheduleArrival(group: number): void {
    const { arrivals } = this.sending[group] as Sending;
    if (arrivals.next()) this.queue.add(arrivals.time, ARRIVAL, group);
  }

  toEnd(): void {
    while (this.queue.take()) {
      const { kind, value } = this.queue;
      this.now = this.queue.time;
      if (kind === ARRIVAL) this.arrive(value);
      else if (kind === END) this.end(value);
      else if (kind === MESSAGE) this.message(value);
      else if (kind === RETRY) this.retry(value);
      else this.press(value);
    }
  }

  private arrive(group: number): void {
    const { arrivals, firstSource } = this.sending[group] as Sending;
    const source = this.sources[firstSource + arrivals.source] as SourceTally;
    this.connect(source, this.groupOf(source).retries);
    this.scheduleArrival(group);
  }

  private retry(index: number): void {
    const { source, left } = this.retries[index] as { source: number; left: number };
    this.freeRetries.push(index);
    this.connect(this.sources[source] as SourceTally, left);
  }

  private groupOf({ group }: SourceTally): LoadGroup {
    return this.load.groups[group] as LoadGroup;
  }

  private press(index: number): void {
    const change = this.load.pressure?.[index];
    const event = change && this.admission.setBackPressure(change.level, change.resource);
    if (event) this.tally.write(event, this.now);
  }

  private connect(source: SourceTally, triesLeft: number): void {
    this.tally.attempts++;
    source.attempts++;
    const result = this.admission.open(source.route, this.now);
    if (result instanceof Refusal) {
      this.tally.refuse(source, result, this.now);
      if (triesLeft > 0) this.tryLater(source, triesLeft - 1);
      return;
    }
    this.tally.accepted++;
    source.accepted++;
    this.tally.change(source, 1, this.now);
    this.begin(source, result);
  }

  private tryLater(source: SourceTally, left: number): void {
    const index = this.freeRetries.pop() ?? this.retries.length;
    this.retries[index] = { source: source.index, left };
    this.queue.add(this.now + this.groupOf(source).retryAfter, RETRY, index);
  }

  /** Plans a session: errors at its beginning, messages spread over it, its end. */
  private begin(source: SourceTally, session: Session): void {
    const group = this.groupOf(source);
    const length = group.holdVaries ? this.random.exponential(group.hold) : group.hold;
    const index = this.freeSlots.pop() ?? this.slots.length;
    const slot: Slot = this.slots[index] ?? { session, source, end: 0, gap: 0, messagesLeft: 0 };
    slot.session = session;
    slot.source = source;
    slot.end = this.now + length;
    slot.gap = length / (group.messages + 1);
    slot.messagesLeft = group.messages;
    this.slots[index] = slot;
    if ((group.protocolErrors > 0 || group.logonFailures > 0) && this.fail(slot, session)) {
      this.endNow(slot, index);
      return;
    }
    this.next(slot, index, session);
  }

  /** Wrong commands and failed logons; true when one of them closes the session. Failed logons take time. */
  private fail(slot: Slot, session: Session): boolean {
    const group = this.groupOf(slot.source);
    for (let i = 0; i < group.protocolErrors; i++) {
      if (this.closes(slot, this.admission.protocolError(session, this.now))) return true;
    }
    for (let i = 0; i < group.logonFailures; i++) {
      this.delay(slot, session, 'authFailed');
      this.tally.write(this.admission.logonFailureEvent(session, 'LogonDenied', 'Login'), this.now);
      if (this.closes(slot, this.admission.logonFailure(session, this.now))) return true;
    }
    return false;
  }

  private closes(slot: Slot, refusal: Refusal | null): boolean {
    if (refusal) this.tally.refuseStep(slot.source, refusal, this.now);
    return refusal?.closes ?? false;
  }

  /** A held-back answer makes the session longer. */
  private delay(slot: Slot, session: Session, answer: Tarpitted, times = 1): void {
    const { settings } = session;
    const authenticated = session.authenticated;
    slot.end += times * tarpitDelay(answer, { settings, switches: this.admission.switches, authenticated });
  }

  /** The next message or the end, or the timeout that comes before it. */
  private next(slot: Slot, index: number, session: Session): void {
    const due = slot.messagesLeft > 0 ? Math.min(slot.end, this.now + slot.gap) : slot.end;
    const deadline = this.admission.deadline(session);
    if (deadline < due) this.queue.add(deadline, END, index);
    else this.queue.add(due, slot.messagesLeft > 0 ? MESSAGE : END, index);
  }

  private message(index: number): void {
    const slot = this.slots[index] as Slot;
    const session = slot.session as Session;
    session.lastInputAt = this.now;
    slot.messagesLeft--;
    this.tally.messagesSent++;
    if (this.send(slot, session)) this.endNow(slot, index);
    else this.next(slot, index, session);
  }

  /** One message; true when the session closes over it. */
  private send(slot: Slot, session: Session): boolean {
    const group = this.groupOf(slot.source);
    const refusal = this.admission.mail(session, group.sender, group.size, this.now);
    if (refusal) return this.closes(slot, refusal);
    slot.end += this.admission.mailDelay();
    this.delay(slot, session, 'relayDenied', group.badRecipients);
    if (this.addRecipients(slot, session, group.recipients)) return true;
    if (session.recipients === 0) return false;
    const { size, headerSize, hops } = group;
    const atEnd = this.admission.messageEnd(session, { size, headerSize, hops, localHops: 0 }, this.now);
    if (atEnd) return this.closes(slot, atEnd);
    this.tally.messagesAccepted++;
    slot.end += this.admission.acknowledgementDelay(session);
    return false;
  }

  private addRecipients(slot: Slot, session: Session, count: number): boolean {
    for (let i = 0; i < count; i++) {
      const refusal = this.admission.recipient(session, this.now);
      if (!refusal) continue;
      const times = refusal.closes ? 1 : count - i;
      this.tally.refuseStep(slot.source, refusal, this.now, times);
      return refusal.closes;
    }
    return false;
  }

  private end(index: number): void {
    const slot = this.slots[index] as Slot;
    const session = slot.session as Session;
    if (this.now < slot.end) this.closes(slot, this.admission.tick(session, this.now));
    this.endNow(slot, index);
  }

  private endNow(slot: Slot, index: number): void {
    this.admission.close(slot.session as Session);
    this.tally.change(slot.source, -1, this.now);
    slot.session = null;
    this.freeSlots.push(index);
  }

  result(): SimulationResult {
    const { tally, load } = this;
    const length = this.now;
    const series = load.groups.map((group, index) => ({
      name: group.name,
      points: tally.groups[index]?.levels.points(length) ?? [],
    }));
    return {
      seed: load.seed,
      length,
      connections: { attempts: tally.attempts, accepted: tally.accepted, refused: tally.refused },
      refusedBy: Object.fromEntries(tally.refusedBy),
      peak: tally.peak,
      messages: {
        sent: tally.messagesSent,
        accepted: tally.messagesAccepted,
        refused: tally.messagesSent - tally.messagesAccepted,
      },
      sessionRefusals: Object.fromEntries(tally.sessionRefusals),
      firstRefusal: tally.firstRefusal,
      events: tally.events,
      eventCounts: Object.fromEntries(tally.eventCounts),
      sources: this.sources.map((source) => tally.resultOf(source)),
      series: [{ name: 'all', points: tally.all.points(length) }, ...series],
      sourceSeries: this.sources
        .filter(({ levels }) => levels)
        .map(({ address, levels }) => ({ name: address, points: levels?.points(length) ?? [] })),
      switches: switchStates(this.admission.switches),
    };
  }
}

function addressOf(text: string): Address {
  const address = parseAddress(text);
  if (!address) throw new RangeError(`'${text}' is no IP address.`);
  return address;
}

function addressAfter(first: Address, offset: number): Address {
  const value = first.value + BigInt(offset);
  const highest = first.family === 4 ? 0xffffffffn : (1n << 128n) - 1n;
  if (value > highest) throw new RangeError('The group has more sources than there are addresses after its first.');
  return { family: first.family, value };
}
