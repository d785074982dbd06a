import type { Admission } from '../admission/Admission.ts';
import type { Refusal } from '../admission/Refusal.ts';
import type { Session } from '../admission/Session.ts';
import type { ConnectorSettings } from '../ConnectorSettings.ts';
import { formatTarpit } from '../duration.ts';
import type { TransportEvent } from '../events/TransportEvent.ts';
import type { LogRow } from '../LogRow.ts';
import { type Tarpitted, tarpitDelay } from '../limits/TarpitInterval.ts';
import { type Reply, type ReplyName, reply } from '../replies/replies.ts';
import { banner } from './banner.ts';
import { findCommand } from './commands/catalog.ts';
import type { LabUser } from './LabUsers.ts';
import { type Line, LineReader } from './LineReader.ts';
import type { Mailbox } from './Mailbox.ts';
import type { MessageReader } from './MessageReader.ts';
import type { Records, SessionHeader } from './Records.ts';

/** The other side of the wire: what the dialogue needs of a socket. */
export interface Transport {
  /** False: the peer is not reading; the dialogue waits for `drained`. */
  send(text: string): boolean;
  /** Sends what is left, then closes. */
  close(): void;
  /** The reply to STARTTLS was sent: the bytes that follow are encrypted. */
  startTls(): void;
}

export interface DialogueOptions {
  readonly admission: Admission;
  readonly session: Session;
  readonly header: SessionHeader;
  readonly transport: Transport;
  readonly records: Records;
  readonly users: readonly LabUser[];
  readonly mailbox: Mailbox;
  /** Whether the listener has a certificate. */
  readonly canTls: boolean;
  readonly nextMessageId: () => number;
}

/** Takes the lines of an AUTH exchange after the first. */
export type LineTaker = (line: string) => void;

const LONGEST_COMMAND = 2048;
const LONGEST_AUTH_LINE = 12_288;
/** Commands answered in one go; then the others have their turn. */
const COMMANDS_AT_ONCE = 20;
/** Bytes kept while an answer is held back; the host stops reading, so more only comes in one read. */
const MOST_PENDING = 1024 * 1024;

/**
 * The receive side of SMTP as a state machine: bytes in, replies out, time passed in. It never waits by itself: `wakeAt`
 * says when `wake` is due. Memory is bounded by one line, one kept message and what one read brings.
 */
export class Dialogue {
  readonly admission: Admission;
  readonly session: Session;
  readonly options: DialogueOptions;
  /** Set by EHLO and HELO. */
  greeted = false;
  secure = false;
  sender: string | null = null;
  recipients: string[] = [];
  /** The message that is coming in. */
  message: MessageReader | null = null;
  messageStarted = 0;
  /** `chunk`: bytes of a BDAT are awaited. */
  mode: 'command' | 'data' | 'chunk' | 'tls' | 'closed' = 'command';
  chunkLeft = 0;
  lastChunk = false;
  /** Takes the next line instead of the command table: AUTH. */
  lineTaker: LineTaker | null = null;

  private readonly commandLines = new LineReader(LONGEST_COMMAND);
  private readonly authLines = new LineReader(LONGEST_AUTH_LINE);
  /** The time of the call that is being worked on. */
  now = 0;
  private readonly out: { readonly text: string; readonly logged: string }[] = [];
  private pending: Uint8Array | null = null;
  private heldUntil = 0;
  private blocked = false;
  private yielded = false;
  private sequence = 0;

  constructor(options: DialogueOptions) {
    this.options = options;
    this.admission = options.admission;
    this.session = options.session;
  }

  get settings(): ConnectorSettings {
    return this.session.settings;
  }

  get closed(): boolean {
    return this.mode === 'closed';
  }

  /** Whether the host should stop reading from the socket. */
  get paused(): boolean {
    return this.heldUntil > 0 || this.blocked || this.yielded;
  }

  /** When `wake` is due; it may be called earlier. */
  get wakeAt(): number {
    if (this.yielded) return 0;
    const deadline = this.admission.deadline(this.session);
    return this.heldUntil > 0 ? Math.min(this.heldUntil, deadline) : deadline;
  }

  /** The banner. */
  open(now: number): void {
    this.now = now;
    this.log('+', '', '');
    this.answerWith(banner(this.settings, this.admission.server.Version, now));
    this.flush();
  }

  /** Bytes from the client. */
  receive(bytes: Uint8Array, now: number): void {
    this.now = now;
    if (this.closed) return;
    this.session.lastInputAt = now;
    if (this.pending) {
      if (this.pending.length + bytes.length > MOST_PENDING) {
        this.close();
        return;
      }
      this.pending = joined(this.pending, bytes);
    } else {
      this.pending = bytes;
    }
    this.work();
  }

  /** Time has passed, or the host gave the others their turn. */
  wake(now: number): void {
    this.now = now;
    if (this.closed) return;
    const refusal = this.admission.tick(this.session, now);
    if (refusal) {
      this.refuse(refusal);
      return;
    }
    if (this.heldUntil > 0 && now < this.heldUntil) return;
    this.heldUntil = 0;
    this.yielded = false;
    this.work();
  }

  /** The client reads again. */
  drained(now: number): void {
    this.now = now;
    this.blocked = false;
    this.work();
  }

  /** The TLS handshake is done: everything said before it is forgotten. */
  secured(now: number): void {
    this.now = now;
    this.secure = true;
    this.mode = 'command';
    this.greeted = false;
    this.session.lastInputAt = now;
    this.resetMessage();
  }

  /** The client closed, or the connection broke. */
  disconnected(how: 'Remote' | 'Remote(ConnectionReset)' | 'Remote(SocketError)', now: number): void {
    this.now = now;
    if (this.closed) return;
    this.mode = 'closed';
    this.admission.close(this.session);
    this.log('-', '', how);
  }

  /** The service stops. */
  stop(now: number): void {
    this.now = now;
    if (this.closed) return;
    if (this.mode !== 'tls') this.answer('serviceNotAvailable');
    this.close();
  }

  private work(): void {
    let commands = 0;
    while (this.pending && !this.paused && !this.closed && this.mode !== 'tls') {
      if (this.mode === 'data') this.readData(this.pending);
      else if (this.mode === 'chunk') this.readChunk(this.pending);
      else if (commands++ < COMMANDS_AT_ONCE) this.readLine(this.pending);
      else this.yielded = true;
    }
    if (this.heldUntil === 0) this.flush();
  }

  private rest(bytes: Uint8Array, from: number): void {
    this.pending = from < bytes.length ? bytes.subarray(from) : null;
  }

  private readLine(bytes: Uint8Array): void {
    const reader = this.lineTaker ? this.authLines : this.commandLines;
    const found = reader.next(bytes, 0);
    this.rest(bytes, found ? found.end : bytes.length);
    if (found) this.takeLine(found.line);
  }

  private takeLine(line: Line): void {
    if (line.kind === 'tooLong') this.fail('lineTooLong');
    else if (line.kind === 'bareLinefeed') this.fail('unrecognized', '');
    else if (this.lineTaker) this.lineTaker(line.text);
    else this.runCommand(line.text);
  }

  private runCommand(line: string): void {
    const { command, argument, verb } = findCommand(line);
    this.log('<', command?.logged ? command.logged(line) : line, '');
    if (command) command.run(this, argument);
    else this.fail('unrecognized', verb);
  }

  private readData(bytes: Uint8Array): void {
    const end = this.message?.readData(bytes, 0) ?? 0;
    this.rest(bytes, end < 0 ? bytes.length : end);
    if (end >= 0) this.endOfMessage();
  }

  private readChunk(bytes: Uint8Array): void {
    const end = Math.min(bytes.length, this.chunkLeft);
    this.message?.readChunk(bytes, 0, end);
    this.chunkLeft -= end;
    this.rest(bytes, end);
    if (this.chunkLeft === 0) this.endOfChunk();
  }

  /** What DATA and BDAT do when their bytes are in; set by those commands. */
  endOfMessage: () => void = () => {};
  endOfChunk: () => void = () => {};

  /** Forgets sender, recipients and content. */
  resetMessage(): void {
    this.sender = null;
    this.recipients = [];
    this.message = null;
    this.session.recipients = 0;
  }

  /** Queues a reply. */
  answer(name: ReplyName, ...values: readonly (string | number)[]): void {
    this.answerWith(reply(name, this.admission.server.Version, ...values));
  }

  answerWith(answer: Reply, logged = answer.text): void {
    this.out.push({ text: `${answer.text}\r\n`, logged });
  }

  /** Queues a reply that an unauthenticated client has to wait for, with all that are queued before it. */
  answerSlowly(answer: Tarpitted, name: ReplyName, ...values: readonly (string | number)[]): void {
    const { settings } = this;
    const delay = tarpitDelay(answer, {
      settings,
      switches: this.admission.switches,
      authenticated: this.session.authenticated,
    });
    const text = reply(name, this.admission.server.Version, ...values);
    if (delay > 0) this.hold(delay, ` ${text.text}`);
    this.answerWith(text);
  }

  /** Holds back all queued and following replies. */
  hold(delay: number, why: string): void {
    this.heldUntil = Math.max(this.heldUntil, this.now + delay);
    this.log('*', `Tarpit for '${formatTarpit(delay)}'${why}`, '');
  }

  /** A wrong command: its reply, or the end of the session when it was one too many. */
  fail(name: ReplyName, ...values: readonly (string | number)[]): void {
    const refusal = this.admission.protocolError(this.session, this.now);
    if (refusal) this.refuse(refusal);
    else this.answer(name, ...values);
  }

  /** What a limit says; closes the session where the limit does. */
  refuse(refusal: Refusal): void {
    const { reply: answer, event } = refusal;
    if (event) this.event(event);
    if (answer) this.answerWith(answer);
    if (refusal.closes) this.close();
  }

  event(event: TransportEvent): void {
    this.options.records.event(event, this.now);
  }

  /** Sends what is queued and closes. */
  close(): void {
    if (this.closed) return;
    this.mode = 'closed';
    this.pending = null;
    this.flush();
    this.admission.close(this.session);
    this.log('-', '', 'Local');
    this.options.transport.close();
  }

  /** The reply to STARTTLS goes out; bytes that came with the command are thrown away (they were not encrypted). */
  startTls(): void {
    this.mode = 'tls';
    this.pending = null;
    this.commandLines.clear();
    this.flush();
    this.options.transport.startTls();
  }

  log(event: LogRow['event'], data: string, context: string): void {
    if (this.settings.ProtocolLoggingLevel === 'None') return;
    this.options.records.row(this.options.header, this.sequence++, { event, data, context }, this.now);
  }

  /** Replies are logged when they are sent, as Exchange does: after the commands that came in one go. */
  private flush(): void {
    if (this.out.length === 0) return;
    let text = '';
    for (const line of this.out) {
      text += line.text;
      this.log('>', line.logged.replaceAll('\r\n', ' '), '');
    }
    this.out.length = 0;
    if (!this.options.transport.send(text)) this.blocked = true;
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
