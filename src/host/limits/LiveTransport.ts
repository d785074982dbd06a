import { statSync } from 'node:fs';
import { join } from 'node:path';
import type {
  PendingEvent,
  TransportEndpoint,
  TransportOptions,
  TransportState,
} from '../../cmdlets/lab/LabMachines.ts';
import { runningRoles } from '../../cmdlets/lab/labServices.ts';
import { ReceiveLogWriter } from '../../logs/receiveLog/ReceiveLogWriter.ts';
import { parseBinding } from '../../smtp/address/binding.ts';
import type { ConnectorSettings, ServerSettings, TransportRole } from '../../smtp/ConnectorSettings.ts';
import { readAccount } from '../../smtp/dialogue/LabUsers.ts';
import { Mailbox } from '../../smtp/dialogue/Mailbox.ts';
import type { Records } from '../../smtp/dialogue/Records.ts';
import type { TransportEvent } from '../../smtp/events/TransportEvent.ts';
import { connectorsOf, serverOf } from '../../smtp/fromOrganisation.ts';
import { type Pressure, readPressure } from '../../smtp/limits/BackPressure.ts';
import type { ConnectionRow } from '../../smtp/listener/connectionTable.ts';
import { Listener } from '../../smtp/listener/Listener.ts';
import type { Sockets } from '../../smtp/listener/Sockets.ts';
import type { Switches } from '../../smtp/switches.ts';
import { labCertificate } from '../labCertificate.ts';
import { nodeSockets } from '../listener.ts';
import type { LabFolder } from '../store/LabFolder.ts';
import { EventFile } from './eventFile.ts';
import {
  answerConnections,
  forgetAsked,
  isAskedToStop,
  readServices,
  removeTransport,
  writeTransport,
} from './labState.ts';
import { logFiles } from './logFiles.ts';
import { StoreWatch } from './StoreWatch.ts';

/** Milliseconds between two looks at the lab, and two notes of how it stands. */
const TICK = 250;
/** Milliseconds between two looks for a shell that asks for something. */
const ANSWER_TICK = 50;
/** Events that wait for the disk; more than these in one tick are lost, and that is counted. */
const MOST_PENDING = 20_000;

export interface LiveOptions extends TransportOptions {
  readonly switches: Switches;
  /** Messages kept in memory; 0 drops them. */
  readonly keep: number;
  /** Told of each event as it is written. */
  readonly onEvent?: (event: TransportEvent) => void;
  /** Called, more than once perhaps, when another shell wants it to end. */
  readonly onStopAsked?: () => void;
}

/** The transport services of one practice server, live: the listener, what it reads of the lab and what it writes to it. */
export class LiveTransport {
  readonly mailbox: Mailbox;
  private readonly folder: string;
  private readonly options: LiveOptions;
  private readonly watch: StoreWatch;
  private readonly events: EventFile;
  private readonly log: ReceiveLogWriter;
  private readonly listener: Listener;
  private readonly started = Date.now();
  private readonly pressure: Pressure;
  private server: ServerSettings;
  private roles: ReadonlySet<TransportRole>;
  private serviceStamp: number;
  private endpoints: TransportEndpoint[] = [];
  private refused = new Set<number>();
  private pending: PendingEvent[] = [];
  private noted = '';
  private timers: NodeJS.Timeout[] = [];
  /** Events that were dropped because the disk could not keep up. */
  lost = 0;

  constructor(labs: LabFolder, lab: string, options: LiveOptions) {
    this.folder = labs.folderOf(lab);
    this.options = options;
    this.pressure = readPressure(options.backPressure);
    this.watch = new StoreWatch(labs, lab);
    this.server = serverOf(this.watch.organisation, options.server);
    this.serviceStamp = this.stampOfServices();
    this.roles = this.readRoles();
    this.events = new EventFile(this.folder);
    this.log = new ReceiveLogWriter(logFiles(this.folder), this.server);
    this.mailbox = new Mailbox({ messages: options.keep, bytes: options.keep === 0 ? 0 : 64 * 1024 * 1024 });
    this.listener = new Listener(this.watchingSockets(), {
      server: this.server,
      connectors: this.connectors(),
      switches: options.switches,
      users: options.accounts.map(readAccount),
      mailbox: this.mailbox,
      records: this.records(),
      expectProxy: options.proxyProtocol,
      allowNonLoopback: options.allowNonLoopback,
    });
  }

  /** Looks at the lab before each connection is decided, so that a change holds for the very next one. */
  private watchingSockets(): Sockets {
    const sockets = nodeSockets({ certificate: labCertificate(this.server.Fqdn) });
    return {
      ...sockets,
      listen: (address, port, accept) =>
        sockets.listen(address, port, (socket) => {
          this.takeChanges();
          return accept(socket);
        }),
    };
  }

  private records(): Records {
    return {
      row: (session, sequence, row, now) => this.log.row(session, sequence, row, now),
      event: (event, time) => {
        if (this.pending.length < MOST_PENDING) this.pending.push({ event, time, computer: this.server.Fqdn });
        else this.lost++;
        this.options.onEvent?.(event);
      },
    };
  }

  /** Starts to listen; throws a RangeError for an address that is not loopback, and what the network refuses. */
  async start(): Promise<readonly TransportEndpoint[]> {
    const wanted = this.wantedPorts().map((bindingPort) => this.endpointFor(bindingPort));
    if (wanted.length === 0)
      throw new RangeError(`No enabled Receive connector of ${this.server.Name} is bound to a port.`);
    const listening = await this.listener.start(wanted);
    this.press();
    this.endpoints = wanted.map((endpoint, index) => ({ ...endpoint, port: listening[index]?.port ?? endpoint.port }));
    this.note();
    forgetAsked(this.folder);
    this.timers = [setInterval(() => this.tick(), TICK), setInterval(() => this.answer(), ANSWER_TICK)];
    return this.endpoints;
  }

  private press(): void {
    const { admission } = this.listener;
    admission.exchangeServers = new Set(this.options.exchangeServers);
    const event = admission.setBackPressure(this.pressure.level, this.pressure.resource);
    if (event) this.records().event(event, Date.now());
  }

  /** Ports of the Bindings of enabled connectors whose service runs, and that were asked for. */
  private wantedPorts(): number[] {
    const { ports } = this.options;
    const bound = new Set(
      this.connectors()
        .filter(({ Enabled }) => Enabled)
        .flatMap(({ Bindings }) => Bindings.map((binding) => parseBinding(binding)?.port ?? 0)),
    );
    bound.delete(0);
    return [...bound].filter((port) => !ports || ports.has(port)).sort((a, b) => a - b);
  }

  private endpointFor(bindingPort: number): TransportEndpoint {
    const { address, portOffset, ports } = this.options;
    return { address, bindingPort, port: ports?.get(bindingPort) ?? (bindingPort + portOffset) % 65_536 };
  }

  /** As stored; those of a stopped service take nothing. */
  private connectors(): ConnectorSettings[] {
    return connectorsOf(this.watch.organisation, this.options.server).map((settings) =>
      this.roles.has(settings.TransportRole) ? settings : { ...settings, Enabled: false },
    );
  }

  private stampOfServices(): number {
    return statSync(join(this.folder, 'services.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  }

  private readRoles(): ReadonlySet<TransportRole> {
    const changed = readServices(this.folder)[this.options.server.toLowerCase()] ?? {};
    return runningRoles(this.watch.organisation, this.options.server, changed);
  }

  /** Takes in what other shells did to connectors, server and services. */
  private takeChanges(): void {
    const stamp = this.stampOfServices();
    const servicesChanged = stamp !== this.serviceStamp;
    if (!this.watch.refresh() && !servicesChanged) return;
    this.serviceStamp = stamp;
    const before = this.roles;
    this.roles = this.readRoles();
    this.server = serverOf(this.watch.organisation, this.options.server);
    this.listener.changeServer(this.server);
    this.listener.changeConnectors(this.connectors());
    for (const role of before) if (!this.roles.has(role)) this.listener.closeSessions(role);
  }

  private tick(): void {
    this.takeChanges();
    this.followPorts();
    this.flush();
    this.note();
  }

  /** Listens to ports that were added to the Bindings, and no longer to those that were taken away. */
  private followPorts(): void {
    const wanted = new Set(this.wantedPorts());
    for (const { bindingPort } of this.endpoints) if (!wanted.has(bindingPort)) this.listener.remove(bindingPort);
    this.endpoints = this.endpoints.filter(({ bindingPort }) => wanted.has(bindingPort));
    for (const bindingPort of wanted) {
      if (this.refused.has(bindingPort) || this.endpoints.some((one) => one.bindingPort === bindingPort)) continue;
      void this.addPort(bindingPort);
    }
  }

  private async addPort(bindingPort: number): Promise<void> {
    const endpoint = this.endpointFor(bindingPort);
    this.endpoints.push(endpoint);
    try {
      const { port } = await this.listener.add(endpoint);
      this.endpoints = this.endpoints.map((one) => (one === endpoint ? { ...endpoint, port } : one));
    } catch {
      // Taken by another program: not tried again at every tick.
      this.refused.add(bindingPort);
      this.endpoints = this.endpoints.filter((one) => one !== endpoint);
    }
  }

  /** Does what other shells ask for. */
  private answer(): void {
    answerConnections(this.folder, () => this.connections());
    if (this.options.onStopAsked && isAskedToStop(this.folder)) this.options.onStopAsked();
  }

  private flush(): void {
    const events = this.pending;
    this.pending = [];
    this.events.append(events);
    this.log.flush();
  }

  /** How it stands, as other shells see it. */
  state(): TransportState {
    return {
      processId: process.pid,
      server: this.server.Name,
      started: this.started,
      updated: Date.now(),
      endpoints: this.endpoints,
      proxyProtocol: this.options.proxyProtocol,
      messages: this.mailbox.received,
      sources: this.listener.sources,
    };
  }

  /** Who holds how many connections, busiest first. */
  connections(): readonly ConnectionRow[] {
    return this.listener.table();
  }

  private note(): void {
    const state = this.state();
    const text = JSON.stringify({ ...state, updated: 0 });
    if (text === this.noted) return;
    this.noted = text;
    writeTransport(this.folder, state);
  }

  /** Closes everything and writes what waits. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    this.timers = [];
    await this.listener.stop();
    this.flush();
    forgetAsked(this.folder);
    removeTransport(this.folder);
  }
}
