import { createServer, type Socket as NodeSocket } from 'node:net';
import { createSecureContext, type SecureContext, TLSSocket } from 'node:tls';
import type { Listening, Socket, SocketHandler, Sockets } from '../smtp/listener/Sockets.ts';

/** Bytes that may wait for a client which does not read, before the dialogue stops answering it. */
const BACKLOG = 64 * 1024;
/** How long a closed session may take to send its last reply. */
const LINGER = 2_000;

export interface NodeSocketsOptions {
  /** PEM texts; without them STARTTLS is not offered. */
  readonly certificate?: { readonly key: string; readonly cert: string };
  readonly now?: () => number;
}

/** The network of Node: plain sockets, TLS put over them by STARTTLS. */
export function nodeSockets(options: NodeSocketsOptions = {}): Sockets {
  const context = options.certificate && createSecureContext(options.certificate);
  return {
    canTls: context !== undefined,
    now: options.now ?? Date.now,
    listen: (address, port, accept) => listen(address, port, accept, context),
  };
}

function listen(
  address: string,
  port: number,
  accept: (socket: Socket) => SocketHandler,
  context: SecureContext | undefined,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = createServer({ noDelay: true }, (socket) => {
      new Wire(socket, context).begin(accept);
    });
    server.once('error', reject);
    server.listen({ host: address, port, backlog: 4096 }, () => {
      const bound = server.address();
      const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port;
      const close = () => new Promise<void>((done) => server.close(() => done()));
      resolve({ address, port: boundPort, close });
    });
  });
}

/** One Node socket, plain first and perhaps encrypted later. */
class Wire implements Socket {
  readonly remoteAddress: string;
  readonly remotePort: number;
  readonly localAddress: string;
  readonly localPort: number;
  private readonly context: SecureContext | undefined;
  private readonly plain: NodeSocket;
  private stream: NodeSocket;
  private handler: SocketHandler | null = null;
  private timer: NodeJS.Timeout | null = null;
  private timerAt = Infinity;
  private wantedAt = Infinity;
  private ended = false;

  constructor(socket: NodeSocket, context: SecureContext | undefined) {
    this.plain = socket;
    this.stream = socket;
    this.context = context;
    this.remoteAddress = socket.remoteAddress ?? '';
    this.remotePort = socket.remotePort ?? 0;
    this.localAddress = socket.localAddress ?? '';
    this.localPort = socket.localPort ?? 0;
  }

  begin(accept: (socket: Socket) => SocketHandler): void {
    this.attach(this.plain);
    // A client that was gone before it was accepted has no address any more.
    if (this.remoteAddress === '') this.plain.destroy();
    else this.handler = accept(this);
  }

  private attach(stream: NodeSocket): void {
    stream.on('data', (bytes: Uint8Array) => this.handler?.data(bytes));
    stream.on('drain', () => this.handler?.drained());
    stream.on('end', () => {
      // The peer said all it had to: what is still on its way to it is sent, then Node closes.
      this.report('Remote');
      this.end();
    });
    stream.on('error', (error: NodeJS.ErrnoException) =>
      this.gone(error.code === 'ECONNRESET' ? 'Remote(ConnectionReset)' : 'Remote(SocketError)'),
    );
    stream.on('close', () => {
      this.stopTimer();
      this.gone('Remote');
    });
  }

  private gone(how: 'Remote' | 'Remote(ConnectionReset)' | 'Remote(SocketError)'): void {
    this.report(how);
    if (!this.ended) this.stream.destroy();
  }

  private report(how: 'Remote' | 'Remote(ConnectionReset)' | 'Remote(SocketError)'): void {
    const { handler } = this;
    this.handler = null;
    handler?.closed(how);
  }

  write(text: string): boolean {
    if (this.ended || this.stream.destroyed) return true;
    this.stream.write(text);
    return this.stream.writableLength < BACKLOG;
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.handler = null;
    this.stream.end();
    // What the client still sends is read and dropped, so that the last reply is not lost to a reset.
    this.stream.resume();
    this.stopTimer();
    this.timer = setTimeout(() => this.stream.destroy(), LINGER);
    this.timer.unref();
  }

  destroy(): void {
    this.ended = true;
    this.handler = null;
    this.stopTimer();
    this.stream.destroy();
  }

  pause(): void {
    this.stream.pause();
  }

  resume(): void {
    this.stream.resume();
  }

  startTls(): void {
    if (!this.context) return;
    this.plain.removeAllListeners('data');
    this.plain.removeAllListeners('drain');
    this.plain.removeAllListeners('end');
    const secure = new TLSSocket(this.plain, { isServer: true, secureContext: this.context });
    this.stream = secure;
    this.attach(secure);
    secure.once('secure', () => this.handler?.secured());
  }

  wakeAfter(milliseconds: number): void {
    if (this.ended) return;
    if (milliseconds === 0) {
      setImmediate(() => this.handler?.wake());
      return;
    }
    this.wantedAt = milliseconds === Infinity ? Infinity : performance.now() + milliseconds;
    // A timer that is due earlier stays: it asks again when it fires. Deadlines mostly move on.
    if (this.timerAt <= this.wantedAt) return;
    this.stopTimer();
    this.arm();
  }

  private arm(): void {
    if (this.wantedAt === Infinity) return;
    const wait = Math.max(1, Math.ceil(this.wantedAt - performance.now()));
    this.timerAt = this.wantedAt;
    this.timer = setTimeout(
      () => {
        this.timer = null;
        this.timerAt = Infinity;
        if (performance.now() + 0.5 >= this.wantedAt) this.handler?.wake();
        else this.arm();
      },
      Math.min(wait, 0x7fffffff),
    );
  }

  private stopTimer(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.timerAt = Infinity;
  }
}
