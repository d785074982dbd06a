import type { ExchangeVersion, ServerKind } from '../ExchangeVersion.ts';
import { existsIn } from '../ExchangeVersion.ts';
import type { Proof } from '../Proof.ts';
import type { StoredValues } from '../Stored.ts';

/** A Receive connector that setup makes on every server of a kind. */
export interface DefaultConnector {
  /** Its name is this, a blank and the name of the server. */
  readonly template: string;
  readonly on: ServerKind;
  readonly since: ExchangeVersion;
  readonly until: ExchangeVersion;
  readonly values: StoredValues;
  readonly proof: Proof;
  readonly source: string;
}

const ALL_IPV6 = '::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff';
const ALL_IPV4 = '0.0.0.0-255.255.255.255';
const EVERYWHERE = [ALL_IPV6, ALL_IPV4];

const FULL_AUTHENTICATION = 31;
const CLIENT_AUTHENTICATION = 15;
const HUB = 32;
const FRONT_END = 16_384;
const RECORDED_2019 = 'export of a real Exchange 2019 server';
const LAB_2019 = `${RECORDED_2019}; documentation names another logging level`;

/** In the order a real server lists them. */
export const DEFAULT_CONNECTORS: readonly DefaultConnector[] = [
  {
    template: 'Default',
    on: 'Mailbox',
    since: '2013',
    until: 'se',
    values: {
      AuthMechanism: FULL_AUTHENTICATION,
      Bindings: ['0.0.0.0:2525', '[::]:2525'],
      MaxInboundConnectionPerSource: 'Unlimited',
      MaxInboundConnectionPercentagePerSource: 100,
      MaxRecipientsPerMessage: 5000,
      PermissionGroups: 14,
      RemoteIPRanges: EVERYWHERE,
      SizeEnabled: 2,
      TransportRole: HUB,
    },
    proof: 'recorded',
    source: RECORDED_2019,
  },
  {
    template: 'Client Proxy',
    on: 'Mailbox',
    since: '2013',
    until: 'se',
    values: {
      AuthMechanism: FULL_AUTHENTICATION,
      Bindings: ['[::]:465', '0.0.0.0:465'],
      EnableAuthGSSAPI: true,
      MessageRateLimit: 5,
      MessageRateSource: 2,
      PermissionGroups: 6,
      RemoteIPRanges: EVERYWHERE,
      TransportRole: HUB,
    },
    proof: 'recorded',
    source: RECORDED_2019,
  },
  {
    template: 'Default Frontend',
    on: 'Mailbox',
    since: '2013',
    until: 'se',
    values: {
      AuthMechanism: FULL_AUTHENTICATION,
      Bindings: ['[::]:25', '0.0.0.0:25'],
      DomainSecureEnabled: true,
      MaxMessageSize: 37_748_736,
      PermissionGroups: 13,
      ProtocolLoggingLevel: 1,
      RemoteIPRanges: EVERYWHERE,
      TransportRole: FRONT_END,
    },
    proof: 'recorded',
    source: RECORDED_2019,
  },
  {
    template: 'Outbound Proxy Frontend',
    on: 'Mailbox',
    since: '2013',
    until: 'se',
    values: {
      AuthMechanism: FULL_AUTHENTICATION,
      Bindings: ['[::]:717', '0.0.0.0:717'],
      DomainSecureEnabled: true,
      MaxMessageSize: 37_748_736,
      PermissionGroups: 4,
      ProtocolLoggingLevel: 1,
      RemoteIPRanges: EVERYWHERE,
      TarpitInterval: '00:00:00',
      TransportRole: FRONT_END,
    },
    proof: 'recorded',
    source: LAB_2019,
  },
  {
    template: 'Client Frontend',
    on: 'Mailbox',
    since: '2013',
    until: 'se',
    values: {
      AuthMechanism: CLIENT_AUTHENTICATION,
      Bindings: ['[::]:587', '0.0.0.0:587'],
      EnableAuthGSSAPI: true,
      MessageRateLimit: 5,
      MessageRateSource: 2,
      PermissionGroups: 2,
      RemoteIPRanges: EVERYWHERE,
      TransportRole: FRONT_END,
    },
    proof: 'recorded',
    source: RECORDED_2019,
  },
  {
    template: 'Default',
    on: 'Hub',
    since: '2007',
    until: '2010',
    values: {
      AuthMechanism: FULL_AUTHENTICATION,
      Bindings: ['[::]:25', '0.0.0.0:25'],
      PermissionGroups: 14,
      RemoteIPRanges: EVERYWHERE,
      SizeEnabled: 2,
    },
    proof: 'inferred',
    source: 'names, ports and groups reported for 2010, the IPv6 binding and the rest inferred',
  },
  {
    template: 'Client',
    on: 'Hub',
    since: '2007',
    until: '2007',
    values: {
      AuthMechanism: CLIENT_AUTHENTICATION,
      Bindings: ['[::]:587', '0.0.0.0:587'],
      PermissionGroups: 2,
      RemoteIPRanges: EVERYWHERE,
    },
    proof: 'inferred',
    source: 'as reported for 2010, without its message rate limit',
  },
  {
    template: 'Client',
    on: 'Hub',
    since: '2010',
    until: '2010',
    values: {
      AuthMechanism: CLIENT_AUTHENTICATION,
      Bindings: ['[::]:587', '0.0.0.0:587'],
      MessageRateLimit: 5,
      MessageRateSource: 2,
      PermissionGroups: 2,
      RemoteIPRanges: EVERYWHERE,
    },
    proof: 'reported',
    source: 'pastes of an Exchange 2010 server',
  },
  {
    template: 'Default internal receive connector',
    on: 'Edge',
    since: '2007',
    until: 'se',
    values: {
      AuthMechanism: 17,
      Bindings: ['0.0.0.0:25'],
      ConnectionInactivityTimeout: '00:01:00',
      ConnectionTimeout: '00:05:00',
      MessageRateLimit: 600,
      PermissionGroups: 21,
      RemoteIPRanges: [ALL_IPV4],
    },
    proof: 'documented',
    source: 'Microsoft: Receive connectors; message rate limits',
  },
];

/** The connectors of a new server, in the order setup makes them. */
export function defaultConnectorsOf(version: ExchangeVersion, on: ServerKind): readonly DefaultConnector[] {
  return DEFAULT_CONNECTORS.filter((one) => one.on === on && existsIn(version, one.since, one.until));
}

/** The template a connector's name points to, so that an imported `Default EX01` is stored as its few differences. */
export function templateOfName(name: string, server: string, version: ExchangeVersion): string | undefined {
  const suffix = ` ${server}`.toLowerCase();
  if (!name.toLowerCase().endsWith(suffix)) return undefined;
  const start = name.slice(0, name.length - suffix.length).toLowerCase();
  const found = DEFAULT_CONNECTORS.find(
    (one) => one.template.toLowerCase() === start && existsIn(version, one.since, one.until),
  );
  return found?.template;
}
