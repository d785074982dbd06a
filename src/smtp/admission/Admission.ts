import { formatAddress, isLinkOrSiteLocal } from '../address/address.ts';
import type { ConnectorSettings, ServerSettings } from '../ConnectorSettings.ts';
import { type TransportEvent, transportEvent } from '../events/TransportEvent.ts';
import { BackPressure, backPressureDelay } from '../limits/BackPressure.ts';
import { ConnectionInactivityTimeout } from '../limits/ConnectionInactivityTimeout.ts';
import { ConnectionTimeout } from '../limits/ConnectionTimeout.ts';
import type { BackPressureLevel, ConnectContext, Limit, Numbers, SessionContext } from '../limits/Limit.ts';
import { MaxConnectionRatePerMinute } from '../limits/MaxConnectionRatePerMinute.ts';
import { MaxHeaderSize } from '../limits/MaxHeaderSize.ts';
import { MaxHopCount } from '../limits/MaxHopCount.ts';
import { MaxLocalHopCount } from '../limits/MaxLocalHopCount.ts';
import { MaxLogonFailures } from '../limits/MaxLogonFailures.ts';
import { MaxMessageSize } from '../limits/MaxMessageSize.ts';
import { MaxProtocolErrors } from '../limits/MaxProtocolErrors.ts';
import { MaxRecipientsPerMessage } from '../limits/MaxRecipientsPerMessage.ts';
import { MessageRateLimit } from '../limits/MessageRateLimit.ts';
import { NoConnector } from '../limits/NoConnector.ts';
import { ServiceState } from '../limits/ServiceState.ts';
import { DEFAULT_SWITCHES, type Switches } from '../switches.ts';
import { ConnectorCounters, type SourceCounters } from './Counters.ts';
import { decideConnect } from './decideConnect.ts';
import { type RateWindow, rateWindow } from './RateWindow.ts';
import { Refusal } from './Refusal.ts';
import { Session } from './Session.ts';
import { type Endpoints, endpoints, selectConnector } from './selectConnector.ts';

export interface AdmissionOptions {
  readonly server: ServerSettings;
  readonly connectors: readonly ConnectorSettings[];
  readonly switches?: Partial<Switches>;
  /** How many client addresses, and senders, are remembered per connector; those with open sessions always are. */
  readonly mostSources?: number;
}

/** A connection attempt: who, and to which local endpoint. */
export interface Attempt {
  readonly remote: string;
  readonly local: string;
  readonly port: number;
}

/** Where an attempt leads. It holds until the connectors change. */
export interface Route {
  /** Null when no connector takes the connection. */
  readonly source: SourceCounters | null;
  readonly remote: string;
}

const MINUTE = 60_000;

/** Times are milliseconds of any clock that never goes back. */
export class Admission {
  readonly switches: Switches;
  server: ServerSettings;
  private readonly connectors = new Map<string, ConnectorCounters>();
  private readonly mostSources: number;
  private serviceRate: RateWindow;
  private nextSession = 1;
  private pressure: { level: BackPressureLevel; resource: string; steps: number } = {
    level: 'off',
    resource: '',
    steps: 0,
  };
  /** Exchange servers by address: they bypass the limits on recipients and size. */
  exchangeServers: ReadonlySet<string> = new Set();

  constructor(options: AdmissionOptions) {
    this.switches = { ...DEFAULT_SWITCHES, ...options.switches };
    this.server = options.server;
    this.mostSources = options.mostSources ?? 10_000;
    this.serviceRate = rateWindow(this.switches.connectionRateWindow, this.server.MaxConnectionRatePerMinute);
    this.replaceConnectors(options.connectors);
  }

  /** Puts changed settings in place: open sessions stay, and keep their counters and the settings they came in under. */
  replaceConnectors(connectors: readonly ConnectorSettings[]): void {
    const wanted = new Set(connectors.map(({ Identity }) => Identity));
    for (const [identity, counters] of this.connectors) {
      if (wanted.has(identity)) continue;
      if (counters.open === 0) this.connectors.delete(identity);
      else counters.change({ ...counters.settings, Enabled: false });
    }
    for (const settings of connectors) {
      const known = this.connectors.get(settings.Identity);
      if (known) known.change(settings);
      else this.connectors.set(settings.Identity, new ConnectorCounters(settings));
    }
  }

  /** Puts changed server settings in place; a changed connection rate starts counting anew. */
  replaceServer(server: ServerSettings): void {
    if (server.MaxConnectionRatePerMinute !== this.server.MaxConnectionRatePerMinute)
      this.serviceRate = rateWindow(this.switches.connectionRateWindow, server.MaxConnectionRatePerMinute);
    this.server = server;
  }

  /** All connectors with their counters, for tables of who holds what. */
  get counters(): Iterable<ConnectorCounters> {
    return this.connectors.values();
  }

  /** Which connector takes an attempt, and the counters of its source there. */
  route(attempt: Attempt): Route {
    const connection = endpoints(attempt.remote, attempt.local, attempt.port);
    return connection ? this.routeOf(connection) : { source: null, remote: attempt.remote };
  }

  /** `route` for addresses that were read already. */
  routeOf(connection: Endpoints): Route {
    const remote = formatAddress(connection.remote);
    const connector = selectConnector([...this.connectors.values()], connection, this.switches);
    return {
      source: connector?.source(remote, isLinkOrSiteLocal(connection.remote), this.mostSources) ?? null,
      remote,
    };
  }

  /** The counters of an address on a connector named outright, as a protocol log does; null for an unknown connector. */
  routeTo(identity: string, remote: string): Route {
    const connector = this.connectors.get(identity);
    const connection = endpoints(remote, '0.0.0.0', 0);
    if (!connector || !connection) return { source: null, remote };
    const address = formatAddress(connection.remote);
    return {
      source: connector.source(address, isLinkOrSiteLocal(connection.remote), this.mostSources),
      remote: address,
    };
  }

  connect(attempt: Attempt, now: number): Session | Refusal {
    return this.open(this.route(attempt), now);
  }

  /** Decides over one connection and counts it. */
  open(route: Route, now: number): Session | Refusal {
    const service = this.refuseService(route.remote, now);
    if (service) return service;
    this.serviceRate.add(now);
    const source = route.source;
    if (!source) return this.refuse(NoConnector, {}, null, route.remote);
    return this.refuseSource(source, now) ?? this.admit(source, now);
  }

  private refuseService(remote: string, now: number): Refusal | null {
    if (!this.server.Active) return this.refuse(ServiceState, {}, null, remote);
    const limit = this.server.MaxConnectionRatePerMinute;
    if (limit === Infinity) return null;
    const numbers = MaxConnectionRatePerMinute.breach({ opened: this.serviceRate.count(now), limit });
    return numbers && this.refuse(MaxConnectionRatePerMinute, numbers, null, remote);
  }

  private refuseSource(source: SourceCounters, now: number): Refusal | null {
    const { connector } = source;
    const breach = decideConnect({
      settings: connector.settings,
      switches: this.switches,
      active: connector.open,
      mine: source.open,
      exempt: source.exempt,
    });
    if (!breach) return null;
    source.refused++;
    const held = this.holdEvent(breach.limit, source, now);
    return this.refuse<ConnectContext>(breach.limit, breach.numbers, connector.settings, source.address, '', held);
  }

  private admit(source: SourceCounters, now: number): Session {
    const { connector } = source;
    source.open++;
    source.accepted++;
    connector.open++;
    if (source.open > source.peak) source.peak = source.open;
    if (connector.open > connector.peak) connector.peak = connector.open;
    return new Session(this.nextSession++, source, now);
  }

  /** Under `eventSuppression perMinute`: whether an event of this kind was written less than a minute ago. */
  private holdEvent(limit: Limit<ConnectContext>, source: SourceCounters, now: number): boolean {
    if (this.switches.eventSuppression === 'none') return false;
    const last = limit.name === 'MaxInboundConnection' ? source.connector : source;
    if (last.lastEventAt !== null && now - last.lastEventAt < MINUTE) return true;
    last.lastEventAt = now;
    return false;
  }

  /** Takes a session off the counters. Closing twice does nothing. */
  close(session: Session): void {
    if (session.closed) return;
    session.closed = true;
    session.source.open--;
    session.source.connector.open--;
  }

  /** Names the resource under pressure; the event is what the service writes when the level changes. */
  setBackPressure(level: BackPressureLevel, resource = ''): TransportEvent | null {
    const order = ['off', 'medium', 'high'];
    const before = this.pressure.level;
    this.pressure = { level, resource, steps: 0 };
    if (before === level) return null;
    const id = order.indexOf(level) > order.indexOf(before) ? 15004 : 15005;
    const names = { off: 'Low', medium: 'Medium', high: 'High' } as const;
    return transportEvent(id, this.server.Version, 'HubTransport', [names[before], names[level]]);
  }

  /** MAIL with its announced size: back pressure, size, rate. Counts the message when it may come. */
  mail(session: Session, sender: string, size: number, now: number): Refusal | null {
    const refusal =
      this.check(BackPressure, session, now) ??
      this.check(MaxMessageSize, session, now, { size }) ??
      (this.switches.messageRateCountedAt === 'mailFrom' ? this.countMessage(session, sender, now) : null);
    if (refusal) return refusal;
    session.sender = sender;
    session.recipients = 0;
    return null;
  }

  /** Milliseconds that the answer to MAIL waits because of medium back pressure; each step makes the next wait longer. */
  mailDelay(): number {
    const { level, resource, steps } = this.pressure;
    this.pressure.steps++;
    return backPressureDelay(level, resource, steps);
  }

  recipient(session: Session, now: number): Refusal | null {
    const refusal = this.check(MaxRecipientsPerMessage, session, now);
    if (!refusal) session.recipients++;
    return refusal;
  }

  /** The end of a message: header, size, hops, and the rate where it counts here. */
  messageEnd(
    session: Session,
    message: { readonly size: number; readonly headerSize: number; readonly hops: number; readonly localHops: number },
    now: number,
  ): Refusal | null {
    const refusal =
      this.check(MaxHeaderSize, session, now, message) ??
      this.check(MaxMessageSize, session, now, message) ??
      this.check(MaxHopCount, session, now, message) ??
      this.check(MaxLocalHopCount, session, now, message) ??
      (this.switches.messageRateCountedAt === 'endOfData' ? this.countMessage(session, session.sender, now) : null);
    if (!refusal) session.messages++;
    return refusal;
  }

  /** Milliseconds that the answer to a taken message waits; Exchange servers share shadow redundancy and never wait. */
  acknowledgementDelay(session: Session): number {
    const waits = this.switches.delayedAck === 'longest' && !this.exchangeServers.has(session.remote);
    return waits ? session.settings.MaxAcknowledgementDelay : 0;
  }

  /** One more wrong command: a refusal when it was one too many. */
  protocolError(session: Session, now: number): Refusal | null {
    session.protocolErrors++;
    return this.check(MaxProtocolErrors, session, now);
  }

  /** One more failed logon: a refusal when it was one too many. */
  logonFailure(session: Session, now: number): Refusal | null {
    session.logonFailures++;
    return this.check(MaxLogonFailures, session, now);
  }

  /** The event of one failed logon (1035). */
  logonFailureEvent(session: Session, error: string, mechanism: string): TransportEvent {
    const { settings } = session;
    const values = [error, settings.Name, mechanism, session.remote];
    return transportEvent(1035, this.server.Version, settings.TransportRole, values);
  }

  logon(session: Session, user: string): void {
    session.user = user;
  }

  /** Whether a timeout has passed. */
  tick(session: Session, now: number): Refusal | null {
    return this.check(ConnectionTimeout, session, now) ?? this.check(ConnectionInactivityTimeout, session, now);
  }

  /** When `tick` may next refuse, if the client stays silent. */
  deadline(session: Session): number {
    const { ConnectionTimeout: longest, ConnectionInactivityTimeout: idle } = session.settings;
    return Math.min(session.openedAt + longest, session.lastInputAt + idle);
  }

  private countMessage(session: Session, sender: string, now: number): Refusal | null {
    const { settings, source } = session;
    const rateSource = settings.MessageRateSource;
    if (settings.MessageRateLimit === Infinity || rateSource === 'None') return null;
    const byAddress = rateSource !== 'User' ? this.sourceWindow(source) : null;
    const byUser = rateSource !== 'IPAddress' ? this.userWindow(source, sender, now) : null;
    const rates = { sourceRate: byAddress?.count(now) ?? 0, userRate: byUser?.count(now) ?? 0 };
    const refusal = this.check(MessageRateLimit, session, now, rates, sender);
    if (refusal) return refusal;
    byAddress?.add(now);
    byUser?.add(now);
    return null;
  }

  private sourceWindow(source: SourceCounters): RateWindow {
    source.messages ??= rateWindow(this.switches.messageRateWindow, source.connector.settings.MessageRateLimit);
    return source.messages;
  }

  private userWindow(source: SourceCounters, sender: string, now: number): RateWindow {
    return source.connector.userRate(sender.toLowerCase(), this.switches.messageRateWindow, now, this.mostSources);
  }

  private check(
    limit: Limit<SessionContext>,
    session: Session,
    now: number,
    more: Partial<SessionContext> = {},
    user = session.user,
  ): Refusal | null {
    const numbers = limit.breach(this.context(session, now, more));
    return numbers && this.refuse(limit, numbers, session.settings, session.remote, user);
  }

  private context(session: Session, now: number, more: Partial<SessionContext>): SessionContext {
    return {
      settings: session.settings,
      server: this.server,
      switches: this.switches,
      protocolErrors: session.protocolErrors,
      logonFailures: session.logonFailures,
      recipients: session.recipients,
      size: 0,
      headerSize: 0,
      hops: 0,
      localHops: 0,
      age: now - session.openedAt,
      idle: now - session.lastInputAt,
      sourceRate: 0,
      userRate: 0,
      exchangeServer: this.exchangeServers.has(session.remote),
      backPressure: this.pressure.level,
      pressedResource: this.pressure.resource,
      ...more,
    };
  }

  private refuse<Context>(
    limit: Limit<Context>,
    numbers: Numbers,
    settings: ConnectorSettings | null,
    remote: string,
    user = '',
    eventHeld = false,
  ): Refusal {
    const resource = limit.name === 'BackPressure' ? this.pressure.resource : '';
    const facts = { server: this.server, settings, switches: this.switches, remote, user, numbers, resource };
    return new Refusal(limit as Limit<never>, facts, eventHeld);
  }
}
