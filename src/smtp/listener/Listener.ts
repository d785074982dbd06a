import { isLoopback, parseAddress } from '../address/address.ts';
import { Admission } from '../admission/Admission.ts';
import type { ConnectorSettings, ServerSettings, TransportRole } from '../ConnectorSettings.ts';
import type { LabUser } from '../dialogue/LabUsers.ts';
import { Mailbox } from '../dialogue/Mailbox.ts';
import { NO_RECORDS, type Records } from '../dialogue/Records.ts';
import { SessionIds } from '../dialogue/sessionId.ts';
import { serviceEvent } from '../events/TransportEvent.ts';
import type { Switches } from '../switches.ts';
import { Connection, type ConnectionShare } from './Connection.ts';
import { type ConnectionRow, connectionTable } from './connectionTable.ts';
import type { Listening, Socket, SocketHandler, Sockets } from './Sockets.ts';

/** Where to listen, and which port of the connectors' Bindings that stands for. */
export interface Endpoint {
  readonly address: string;
  /** 0: any free port. */
  readonly port: number;
  readonly bindingPort: number;
}

export interface ListenerOptions {
  readonly server: ServerSettings;
  readonly connectors: readonly ConnectorSettings[];
  readonly switches?: Partial<Switches>;
  readonly users?: readonly LabUser[];
  readonly mailbox?: Mailbox;
  readonly records?: Records;
  /** Each connection begins with a PROXY header, which gives the client's address. */
  readonly expectProxy?: boolean;
  /** Binding anything but loopback exposes the practice server to others; it has to be asked for. */
  readonly allowNonLoopback?: boolean;
  /** Sockets held open at once over all connectors, refused ones being closed aside. */
  readonly mostSockets?: number;
}

const MOST_SOCKETS = 20_000;

/** The practice transport service: one rule, any number of endpoints. */
export class Listener {
  readonly admission: Admission;
  readonly mailbox: Mailbox;
  private readonly sockets: Sockets;
  private readonly options: ListenerOptions;
  private readonly connections = new Set<Connection>();
  private readonly share: ConnectionShare;
  private listening: Listening[] = [];
  private readonly bindingPorts = new WeakMap<Listening, number>();
  private started = false;
  private nextInternalId: number;

  constructor(sockets: Sockets, options: ListenerOptions) {
    this.sockets = sockets;
    this.options = options;
    this.admission = new Admission(options);
    this.mailbox = options.mailbox ?? new Mailbox();
    this.nextInternalId = Math.floor(sockets.now() / 1000) * 4096;
    const ids = new SessionIds();
    this.share = {
      admission: this.admission,
      records: options.records ?? NO_RECORDS,
      users: options.users ?? [],
      mailbox: this.mailbox,
      canTls: sockets.canTls,
      expectProxy: options.expectProxy ?? false,
      now: () => sockets.now(),
      nextMessageId: () => this.nextInternalId++,
      nextSessionId: (now) => ids.next(now),
      ended: (connection) => this.connections.delete(connection),
    };
  }

  /** Starts all endpoints, or none; throws a RangeError for an address that is not loopback. */
  async start(endpoints: readonly Endpoint[]): Promise<readonly Listening[]> {
    for (const { address } of endpoints) this.checkLoopback(address);
    try {
      for (const endpoint of endpoints) await this.listen(endpoint);
    } catch (error) {
      await this.stop();
      throw error;
    }
    this.started = true;
    this.writeServiceEvents('running');
    return this.listening;
  }

  private async listen({ address, port, bindingPort }: Endpoint): Promise<Listening> {
    const listening = await this.sockets.listen(address, port, (socket) => this.accept(socket, bindingPort));
    this.listening.push(listening);
    this.bindingPorts.set(listening, bindingPort);
    return listening;
  }

  /** One more endpoint while the others run; throws a RangeError for an address that is not loopback. */
  async add(endpoint: Endpoint): Promise<Listening> {
    this.checkLoopback(endpoint.address);
    return this.listen(endpoint);
  }

  /** Takes no new connections for a port of the connectors' Bindings; open sessions stay. */
  remove(bindingPort: number): void {
    const gone = this.listening.filter((listening) => this.bindingPorts.get(listening) === bindingPort);
    this.listening = this.listening.filter((listening) => !gone.includes(listening));
    for (const listening of gone) void listening.close();
  }

  /** One of the services stops: its open sessions are told and closed. */
  closeSessions(role: TransportRole): void {
    for (const connection of [...this.connections]) if (connection.role === role) connection.stop();
  }

  /** Each service that owns a connector starts and stops with the listener. */
  private writeServiceEvents(state: 'running' | 'stopped'): void {
    const roles = new Set([...this.admission.counters].map(({ settings }) => settings.TransportRole));
    for (const role of roles) this.share.records.event(serviceEvent(role, state), this.sockets.now());
  }

  private checkLoopback(address: string): void {
    const parsed = parseAddress(address);
    if (!parsed) throw new RangeError(`'${address}' is no IP address.`);
    if (!isLoopback(parsed) && !this.options.allowNonLoopback)
      throw new RangeError(`'${address}' is not a loopback address: the practice server would be open to the network.`);
  }

  private accept(socket: Socket, bindingPort: number): SocketHandler {
    const connection = new Connection(socket, bindingPort, this.share);
    if (this.connections.size >= (this.options.mostSockets ?? MOST_SOCKETS)) {
      socket.destroy();
      return connection;
    }
    this.connections.add(connection);
    connection.start();
    return connection;
  }

  /** New connections meet the changed settings; open sessions stay. */
  changeConnectors(connectors: readonly ConnectorSettings[]): void {
    this.admission.replaceConnectors(connectors);
  }

  changeServer(server: ServerSettings): void {
    this.admission.replaceServer(server);
  }

  /** Who holds how many connections, now and at peak. */
  table(): ConnectionRow[] {
    return connectionTable(this.admission);
  }

  /** Addresses that the counters of all connectors know. */
  get sources(): number {
    let sources = 0;
    for (const connector of this.admission.counters) sources += connector.sources.size;
    return sources;
  }

  /** Stops listening, then closes what is open. */
  async stop(): Promise<void> {
    if (this.listening.length > 0 && this.started) this.writeServiceEvents('stopped');
    this.started = false;
    const closing = this.listening.map((listening) => listening.close());
    this.listening = [];
    for (const connection of [...this.connections]) connection.stop();
    await Promise.all(closing);
  }
}
