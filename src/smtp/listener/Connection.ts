import type { Admission } from '../admission/Admission.ts';
import { Refusal } from '../admission/Refusal.ts';
import type { Session } from '../admission/Session.ts';
import type { ConnectorSettings, TransportRole } from '../ConnectorSettings.ts';
import { Dialogue, type DialogueOptions } from '../dialogue/Dialogue.ts';
import type { SessionHeader } from '../dialogue/Records.ts';
import { readProxyHeader } from './proxyProtocol.ts';
import type { Socket, SocketHandler } from './Sockets.ts';

/** How long a client may take to send its PROXY header. */
const PROXY_TIME = 10_000;

/** What all connections of a listener share. */
export interface ConnectionShare extends Omit<DialogueOptions, 'session' | 'header' | 'transport'> {
  readonly admission: Admission;
  readonly expectProxy: boolean;
  now(): number;
  nextSessionId(now: number): string;
  ended(connection: Connection): void;
}

/** One socket: the PROXY header if one is expected, the decision over the connection, then the dialogue. */
export class Connection implements SocketHandler {
  private readonly socket: Socket;
  private readonly share: ConnectionShare;
  private readonly port: number;
  private dialogue: Dialogue | null = null;
  private early: Uint8Array | null = null;
  private finished = false;
  private reading = true;

  /** `port`: the port of the connector's binding that this endpoint stands for. */
  constructor(socket: Socket, port: number, share: ConnectionShare) {
    this.socket = socket;
    this.port = port;
    this.share = share;
  }

  /** The service whose connector took it; null before that. */
  get role(): TransportRole | null {
    return this.dialogue?.settings.TransportRole ?? null;
  }

  start(): void {
    const { socket } = this;
    if (this.share.expectProxy) socket.wakeAfter(PROXY_TIME);
    else this.decide(socket.remoteAddress, socket.remotePort, socket.localAddress, this.port);
  }

  private decide(remote: string, remotePort: number, local: string, port: number): void {
    const now = this.share.now();
    const result = this.share.admission.connect({ remote, local, port }, now);
    const header = (settings: ConnectorSettings): SessionHeader => ({
      connector: settings.Identity,
      role: settings.TransportRole,
      sessionId: this.share.nextSessionId(now),
      local: endpoint(local, port),
      remote: endpoint(remote, remotePort),
    });
    if (result instanceof Refusal) this.turnAway(result, header, now);
    else this.begin(result, header(result.settings), now);
  }

  private turnAway(refusal: Refusal, header: (settings: ConnectorSettings) => SessionHeader, now: number): void {
    const { records } = this.share;
    const { connector, event } = refusal;
    if (event) records.event(event, now);
    if (connector && connector.ProtocolLoggingLevel !== 'None') {
      const session = header(connector);
      refusal.logRows.forEach((row, sequence) => {
        records.row(session, sequence, row, now);
      });
    }
    if (refusal.reply) this.socket.write(`${refusal.reply.text}\r\n`);
    this.finish();
    this.socket.end();
  }

  private begin(session: Session, header: SessionHeader, now: number): void {
    const { socket } = this;
    const transport = {
      send: (text: string) => socket.write(text),
      close: () => {
        this.finish();
        socket.end();
      },
      startTls: () => socket.startTls(),
    };
    this.dialogue = new Dialogue({ ...this.share, session, header, transport });
    this.dialogue.open(now);
    this.settle(now);
  }

  data(bytes: Uint8Array): void {
    if (this.finished) return;
    const now = this.share.now();
    if (!this.dialogue) this.proxyHeader(bytes);
    else {
      this.dialogue.receive(bytes, now);
      this.settle(now);
    }
  }

  private proxyHeader(bytes: Uint8Array): void {
    const all = this.early ? concatenate(this.early, bytes) : bytes;
    const header = readProxyHeader(all);
    if (header === 'more') {
      this.early = all;
      return;
    }
    this.early = null;
    if (header === 'bad') {
      this.finish();
      this.socket.destroy();
      return;
    }
    const { socket } = this;
    const given = header.endpoints;
    if (given) this.decide(given.remoteAddress, given.remotePort, given.localAddress, given.localPort);
    else this.decide(socket.remoteAddress, socket.remotePort, socket.localAddress, this.port);
    if (header.length < all.length) this.data(all.subarray(header.length));
  }

  drained(): void {
    const now = this.share.now();
    this.dialogue?.drained(now);
    this.settle(now);
  }

  secured(): void {
    const now = this.share.now();
    this.dialogue?.secured(now);
    this.settle(now);
  }

  wake(): void {
    if (this.finished) return;
    const now = this.share.now();
    if (!this.dialogue) {
      this.finish();
      this.socket.destroy();
      return;
    }
    this.dialogue.wake(now);
    this.settle(now);
  }

  closed(how: 'Remote' | 'Remote(ConnectionReset)' | 'Remote(SocketError)'): void {
    this.dialogue?.disconnected(how, this.share.now());
    this.finish();
  }

  /** The service stops: open sessions are told and closed. */
  stop(): void {
    this.dialogue?.stop(this.share.now());
    this.finish();
    this.socket.end();
  }

  /** Reads on or not, and asks to be woken when the dialogue wants it. */
  private settle(now: number): void {
    const { dialogue, socket } = this;
    if (!dialogue || this.finished || dialogue.closed) return;
    if (dialogue.paused === this.reading) {
      this.reading = !dialogue.paused;
      if (this.reading) socket.resume();
      else socket.pause();
    }
    socket.wakeAfter(Math.max(0, dialogue.wakeAt - now));
  }

  private finish(): void {
    if (this.finished) return;
    this.finished = true;
    this.socket.wakeAfter(Infinity);
    this.share.ended(this);
  }
}

function endpoint(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

function concatenate(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
