/** One accepted connection, as the host's network gives it. */
export interface Socket {
  readonly remoteAddress: string;
  readonly remotePort: number;
  readonly localAddress: string;
  readonly localPort: number;
  /** False when the peer is not reading and bytes wait in memory. */
  write(text: string): boolean;
  /** Sends what was written, then closes. A peer that does not read is cut off after a while. */
  end(): void;
  /** Closes at once. */
  destroy(): void;
  pause(): void;
  resume(): void;
  /** Begins the TLS handshake as a server; `secured` is called when it is done. */
  startTls(): void;
  /** Calls `wake` after so many milliseconds, in place of an earlier request; Infinity asks for none. */
  wakeAfter(milliseconds: number): void;
}

/** What the listener does with a socket's events. */
export interface SocketHandler {
  data(bytes: Uint8Array): void;
  drained(): void;
  secured(): void;
  wake(): void;
  /** The peer closed or the connection broke. */
  closed(how: 'Remote' | 'Remote(ConnectionReset)' | 'Remote(SocketError)'): void;
}

export interface Listening {
  readonly address: string;
  readonly port: number;
  close(): Promise<void>;
}

/** The network of the host; src/host/listener.ts is the one for Node. */
export interface Sockets {
  /** Whether STARTTLS can be offered. */
  readonly canTls: boolean;
  /** Milliseconds since 1970. */
  now(): number;
  listen(address: string, port: number, accept: (socket: Socket) => SocketHandler): Promise<Listening>;
}
