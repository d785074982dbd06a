import type { ScannedRow } from './LogScanner.ts';

/** One session as a protocol log tells it. */
export interface LogSession {
  readonly connector: string;
  readonly sessionId: string;
  readonly local: string;
  /** The client's address without its port. */
  readonly source: string;
  readonly started: number;
  /** The last row seen; the end when `ended` says how. */
  last: number;
  /** `Local`, `Remote`, `Remote(ConnectionReset)` …; empty while the session is open. */
  ended: string;
  /** The 421 4.3.2 that refused the connection; empty otherwise. */
  refused: string;
  messages: number;
  recipients: number;
  /** Replies of class 4 and 5. */
  failures: number;
  /** The longest time between two rows, in milliseconds. */
  longestGap: number;
}

/** What becomes of rows: sessions that begin and end, in the order of the log. */
export interface SessionSink {
  opened(session: LogSession): void;
  closed(session: LogSession): void;
}

/** Open sessions kept at most; beyond, the oldest counts as never ended. */
const MOST_OPEN = 200_000;
const DIGIT_2 = 50;
const DIGIT_4 = 52;
const DIGIT_5 = 53;
/** The refusal of a connection: the limits of the connector and the source. */
const REFUSED = '421 4.3.2';

/** Joins rows to sessions, also across files: a session is known by its id. */
export class SessionAssembler {
  private readonly open = new Map<string, LogSession>();
  private readonly sink: SessionSink;
  /** Rows of sessions whose beginning is not in the log. */
  orphans = 0;

  constructor(sink: SessionSink) {
    this.sink = sink;
  }

  row(row: ScannedRow): void {
    const id = row.text('session-id');
    const time = row.time;
    if (Number.isNaN(time)) return;
    if (row.event === '+') {
      this.begin(id, row, time);
      return;
    }
    const session = this.open.get(id);
    if (!session) {
      this.orphans++;
      return;
    }
    this.follow(session, row, time);
    if (row.event === '-') this.finish(id, session, row.text('context') || 'Unknown');
  }

  /** The end of the log: what is still open is reported as such. */
  end(): void {
    for (const [id, session] of this.open) this.finish(id, session, '');
  }

  private begin(id: string, row: ScannedRow, time: number): void {
    if (this.open.has(id)) return;
    if (this.open.size >= MOST_OPEN) this.giveUpOldest();
    const session: LogSession = {
      connector: row.text('connector-id'),
      sessionId: id,
      local: row.text('local-endpoint'),
      source: withoutPort(row.text('remote-endpoint')),
      started: time,
      last: time,
      ended: '',
      refused: '',
      messages: 0,
      recipients: 0,
      failures: 0,
      longestGap: 0,
    };
    this.open.set(id, session);
    this.sink.opened(session);
  }

  private follow(session: LogSession, row: ScannedRow, time: number): void {
    if (time > session.last) {
      session.longestGap = Math.max(session.longestGap, time - session.last);
      session.last = time;
    }
    if (row.event !== '>') return;
    const first = row.firstOfData;
    if (first === DIGIT_2) this.success(session, row.text('data'));
    if (first === DIGIT_4 || first === DIGIT_5) this.failure(session, row.text('data'));
  }

  private success(session: LogSession, data: string): void {
    if (data.startsWith('250 2.1.5')) session.recipients++;
    else if (data.startsWith('250 2.6.0') && data.includes('Queued mail')) session.messages++;
  }

  private failure(session: LogSession, data: string): void {
    session.failures++;
    if (data.startsWith(REFUSED) && session.messages === 0) session.refused = data;
  }

  private finish(id: string, session: LogSession, how: string): void {
    session.ended = how;
    this.open.delete(id);
    this.sink.closed(session);
  }

  private giveUpOldest(): void {
    for (const [id, session] of this.open) {
      this.finish(id, session, '');
      return;
    }
  }
}

/** `10.0.0.5:1234` and `[::1]:25` without the port. */
export function withoutPort(endpoint: string): string {
  const bracket = /^\[([^\]]*)\]/.exec(endpoint);
  if (bracket) return bracket[1] ?? '';
  const colon = endpoint.lastIndexOf(':');
  return colon < 0 || endpoint.indexOf(':') !== colon ? endpoint : endpoint.slice(0, colon);
}
