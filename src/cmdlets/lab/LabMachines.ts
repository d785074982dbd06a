import type { EventLog } from '../../logs/events/EventLog.ts';
import type { TransportEvent } from '../../smtp/events/TransportEvent.ts';
import type { ConnectionRow } from '../../smtp/listener/connectionTable.ts';

export type ServiceStatus = 'Running' | 'Stopped';

/** An event on its way to the log. */
export interface PendingEvent {
  readonly event: TransportEvent;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly computer: string;
}

/** Where the practice transport listens, and the port of the connectors' Bindings that each endpoint stands for. */
export interface TransportEndpoint {
  readonly address: string;
  readonly port: number;
  readonly bindingPort: number;
}

/** A running practice transport, as it describes itself to other shells. */
export interface TransportState {
  readonly processId: number;
  readonly server: string;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly updated: number;
  readonly endpoints: readonly TransportEndpoint[];
  readonly proxyProtocol: boolean;
  /** Messages taken so far. */
  readonly messages: number;
  /** Addresses seen so far, on all connectors. */
  readonly sources: number;
}

export interface TransportOptions {
  readonly server: string;
  readonly address: string;
  /** Added to the connectors' ports, which are mostly reserved for the system administrator. */
  readonly portOffset: number;
  /** Local ports by port of the Bindings, instead of `portOffset`; only these are listened to. */
  readonly ports?: ReadonlyMap<number, number>;
  readonly proxyProtocol: boolean;
  readonly allowNonLoopback: boolean;
  /** Accounts that may log on with AUTH, as `name:password`. */
  readonly accounts: readonly string[];
  /** Addresses that count as Exchange servers. */
  readonly exchangeServers: readonly string[];
  /** `off`, `medium`, or with the resource as in `high=UsedDiskSpace`. */
  readonly backPressure: string;
}

/** The live SMTP listener of the lab. It runs beside the shell, in a process of its own. */
export interface LabTransport {
  /** Null when none runs. */
  state(): TransportState | null;
  /** Who holds how many connections, busiest first; null when none runs. Throws LabTransportError when it does not answer. */
  connections(): readonly ConnectionRow[] | null;
  /** Waits until it listens; throws LabTransportError when it cannot. */
  start(options: TransportOptions): TransportState;
  /** Waits until it is gone; answers what ran, null when nothing did. */
  stop(): TransportState | null;
}

/** What the servers of the lab are besides their settings: services, event log, live transport. */
export interface LabMachines {
  readEvents(): EventLog;
  writeEvents(events: readonly PendingEvent[]): void;
  /** Services of a server that are not in the state in which Setup leaves them. */
  serviceStates(server: string): Readonly<Record<string, ServiceStatus>>;
  setService(server: string, service: string, status: ServiceStatus): void;
  readonly transport: LabTransport;
}
