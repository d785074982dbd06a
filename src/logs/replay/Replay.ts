import { Admission } from '../../smtp/admission/Admission.ts';
import { Refusal } from '../../smtp/admission/Refusal.ts';
import type { Session } from '../../smtp/admission/Session.ts';
import type { ConnectorSettings, ServerSettings } from '../../smtp/ConnectorSettings.ts';
import type { LimitName } from '../../smtp/limits/Limit.ts';
import { EventQueue } from '../../smtp/simulate/EventQueue.ts';
import { type Switches, type SwitchState, switchStates } from '../../smtp/switches.ts';
import { LogScanner } from '../receiveLog/LogScanner.ts';
import { type LogSession, SessionAssembler, type SessionSink } from '../receiveLog/LogSession.ts';

export interface ReplayOptions {
  readonly server: ServerSettings;
  /** Settings to try. A connector of the log that is not among them gets `otherConnectors`. */
  readonly connectors: readonly ConnectorSettings[];
  /** For connectors of the log that are not known: their name is put in. */
  readonly otherConnectors: ConnectorSettings;
  readonly switches?: Partial<Switches>;
}

/** What the log tells of one source on one connector, and what the settings would have made of it. */
export interface ReplaySource {
  readonly connector: string;
  readonly source: string;
  readonly sessions: number;
  /** Sessions open at once in the log, refused ones not counted; `peakAt` is when. */
  readonly peak: number;
  readonly peakAt: number;
  /** Connections refused in production, as the log shows them: at least so many. */
  readonly refusedThen: number;
  /** Connections that the given settings refuse. */
  readonly refusedNow: number;
  readonly refusedBy: Readonly<Partial<Record<LimitName, number>>>;
  readonly messages: number;
  readonly recipients: number;
  readonly failures: number;
  /** Sessions that ended without a message. */
  readonly unused: number;
  /** The longest silence inside a session, in milliseconds. */
  readonly longestGap: number;
  readonly averageLength: number;
  /** Sessions with no end in the log. */
  readonly unfinished: number;
}

export interface ReplayConnector {
  readonly connector: string;
  readonly peak: number;
  readonly peakAt: number;
  readonly sessions: number;
  readonly refusedThen: number;
  readonly refusedNow: number;
  readonly settings: ConnectorSettings;
}

export interface ReplayResult {
  readonly rows: number;
  readonly damagedLines: number;
  readonly orphanRows: number;
  readonly first: number;
  readonly last: number;
  readonly connectors: readonly ReplayConnector[];
  /** Those that would be refused first, then the busiest. */
  readonly sources: readonly ReplaySource[];
  readonly switches: readonly SwitchState[];
}

class SourceTally {
  readonly connector: string;
  readonly source: string;
  sessions = 0;
  open = 0;
  peak = 0;
  peakAt = 0;
  refusedThen = 0;
  refusedNow = 0;
  readonly refusedBy: Partial<Record<LimitName, number>> = {};
  messages = 0;
  recipients = 0;
  failures = 0;
  unused = 0;
  longestGap = 0;
  unfinished = 0;
  finished = 0;
  totalLength = 0;

  constructor(connector: string, source: string) {
    this.connector = connector;
    this.source = source;
  }

  get averageLength(): number {
    return this.finished === 0 ? 0 : this.totalLength / this.finished;
  }
}

interface ConnectorTally {
  open: number;
  peak: number;
  peakAt: number;
}

/**
 * Plays a production protocol log against settings: who would have been refused. The log is read once, in pieces;
 * memory holds open sessions and one entry per source. A connection that production refused and the settings accept is
 * held as long as the other sessions of its source were on average, since the log cannot tell.
 */
export class Replay implements SessionSink {
  private readonly admission: Admission;
  private readonly options: ReplayOptions;
  private readonly scanner: LogScanner;
  private readonly assembler: SessionAssembler;
  private readonly sources = new Map<string, SourceTally>();
  private readonly connectors = new Map<string, ConnectorTally>();
  private readonly known: ConnectorSettings[];
  private readonly sessions = new Map<LogSession, Session>();
  /** Connections that were refused in production and accepted here: held for a while. */
  private readonly held = new EventQueue();
  private readonly heldSessions: (Session | null)[] = [];
  private now = 0;
  private first = Number.NaN;

  constructor(options: ReplayOptions) {
    this.options = options;
    this.known = [...options.connectors];
    this.admission = new Admission({ ...options, mostSources: 1_000_000 });
    this.assembler = new SessionAssembler(this);
    this.scanner = new LogScanner((row) => this.assembler.row(row));
  }

  /** A piece of a log file. */
  push(bytes: Uint8Array): void {
    this.scanner.push(bytes);
  }

  /** The end of one file; sessions go on in the next. */
  endFile(): void {
    this.scanner.end();
  }

  opened(session: LogSession): void {
    this.moveTo(session.started);
    const tally = this.tallyOf(session);
    tally.sessions++;
    this.count(tally, 1);
    this.ensureConnector(session.connector);
    const result = this.admission.open(this.admission.routeTo(session.connector, session.source), this.now);
    if (result instanceof Refusal) {
      tally.refusedNow++;
      tally.refusedBy[result.limit] = (tally.refusedBy[result.limit] ?? 0) + 1;
    } else {
      this.sessions.set(session, result);
    }
  }

  closed(session: LogSession): void {
    this.moveTo(session.last);
    const tally = this.tallyOf(session);
    this.count(tally, -1);
    tally.messages += session.messages;
    tally.recipients += session.recipients;
    tally.failures += session.failures;
    tally.longestGap = Math.max(tally.longestGap, session.longestGap);
    if (session.messages === 0 && !session.refused) tally.unused++;
    if (session.ended === '') tally.unfinished++;
    else if (!session.refused) {
      tally.finished++;
      tally.totalLength += session.last - session.started;
    }
    if (session.refused) tally.refusedThen++;
    this.release(session, tally);
  }

  private release(session: LogSession, tally: SourceTally): void {
    const admitted = this.sessions.get(session);
    if (!admitted) return;
    this.sessions.delete(session);
    const hold = session.refused ? tally.averageLength : 0;
    if (hold === 0) {
      this.admission.close(admitted);
      return;
    }
    const index = this.heldSessions.length;
    this.heldSessions.push(admitted);
    this.held.add(session.started + hold, 0, index);
  }

  /** Time only goes on; sessions that were held long enough end. */
  private moveTo(time: number): void {
    if (Number.isNaN(this.first)) this.first = time;
    if (time > this.now) this.now = time;
    while (this.held.size > 0 && this.held.peekTime <= this.now) {
      this.held.take();
      const session = this.heldSessions[this.held.value];
      if (session) this.admission.close(session);
      this.heldSessions[this.held.value] = null;
      if (this.held.size === 0) this.heldSessions.length = 0;
    }
  }

  private tallyOf(session: LogSession): SourceTally {
    const key = `${session.connector}\n${session.source}`;
    const known = this.sources.get(key);
    if (known) return known;
    const tally = new SourceTally(session.connector, session.source);
    this.sources.set(key, tally);
    return tally;
  }

  private count(tally: SourceTally, by: 1 | -1): void {
    const connector = this.connectors.get(tally.connector) ?? { open: 0, peak: 0, peakAt: 0 };
    this.connectors.set(tally.connector, connector);
    for (const counter of [tally, connector]) {
      counter.open += by;
      if (counter.open <= counter.peak) continue;
      counter.peak = counter.open;
      counter.peakAt = this.now;
    }
  }

  /** A connector that only the log knows gets the settings for others, under its own name. */
  private ensureConnector(identity: string): void {
    if (this.known.some((settings) => settings.Identity === identity)) return;
    const [Server = '', Name = identity] = identity.split('\\');
    this.known.push({ ...this.options.otherConnectors, Identity: identity, Server, Name });
    this.admission.replaceConnectors(this.known);
  }

  /** Call once, after the last file. */
  result(): ReplayResult {
    this.assembler.end();
    const sources = [...this.sources.values()].map(toSource);
    return {
      rows: this.scanner.rows,
      damagedLines: this.scanner.damaged,
      orphanRows: this.assembler.orphans,
      first: this.first,
      last: this.now,
      connectors: [...this.connectors].map(([connector, { peak, peakAt }]) => {
        const own = sources.filter((source) => source.connector === connector);
        const sum = (pick: (source: ReplaySource) => number) => own.reduce((total, source) => total + pick(source), 0);
        return {
          connector,
          peak,
          peakAt,
          sessions: sum((source) => source.sessions),
          refusedThen: sum((source) => source.refusedThen),
          refusedNow: sum((source) => source.refusedNow),
          settings: this.known.find(({ Identity }) => Identity === connector) ?? this.options.otherConnectors,
        };
      }),
      sources: sources.sort((a, b) => b.refusedNow - a.refusedNow || b.peak - a.peak || b.sessions - a.sessions),
      switches: switchStates(this.admission.switches),
    };
  }
}

function toSource(tally: SourceTally): ReplaySource {
  const { connector, source, sessions, peak, peakAt, refusedThen, refusedNow, refusedBy } = tally;
  const { messages, recipients, failures, unused, longestGap, averageLength, unfinished } = tally;
  const counts = { messages, recipients, failures, unused, longestGap, averageLength, unfinished };
  return { connector, source, sessions, peak, peakAt, refusedThen, refusedNow, refusedBy, ...counts };
}
