import { AUTH_MECHANISMS, PERMISSION_GROUPS, SERVER_ROLES } from '../exchange/flags.ts';
import type { ObjectRecord } from '../exchange/ObjectRecord.ts';
import type { Organisation } from '../exchange/Organisation.ts';
import type { Stored } from '../exchange/Stored.ts';
import { timeSpanMilliseconds } from '../exchange/timeSpanText.ts';
import type { ConnectorSettings, MessageRateSource, ServerSettings, SizeEnabled } from './ConnectorSettings.ts';

const RATE_SOURCES: readonly MessageRateSource[] = ['None', 'IPAddress', 'User', 'All'];
const SIZES: readonly SizeEnabled[] = ['Disabled', 'Enabled', 'EnabledWithoutValue'];

/** The connectors of a server, as the rule reads them. */
export function connectorsOf(organisation: Organisation, server: string): ConnectorSettings[] {
  return [...organisation.onServer('ReceiveConnector', server)].map((record) => connectorOf(organisation, record));
}

/** A stored connector as the rule reads it: defaults filled in, `Unlimited` as Infinity, time spans in milliseconds. */
export function connectorOf(organisation: Organisation, record: ObjectRecord): ConnectorSettings {
  const value = (name: string) => organisation.value(record, name);
  const count = (name: string) => number(value(name), name);
  const time = (name: string, absent = 0) => milliseconds(value(name), absent, name);
  const Server = record.server ?? '';
  const TarpitInterval = time('TarpitInterval');
  return {
    Identity: `${Server}\\${record.name}`,
    Name: record.name,
    Server,
    Enabled: value('Enabled') === true,
    TransportRole: value('TransportRole') === SERVER_ROLES.FrontendTransport ? 'FrontendTransport' : 'HubTransport',
    Bindings: texts(value('Bindings')),
    RemoteIPRanges: texts(value('RemoteIPRanges')),
    Fqdn: text(value('Fqdn')) || organisation.fqdnOf(Server),
    Banner: text(value('Banner')),
    MaxInboundConnection: count('MaxInboundConnection'),
    MaxInboundConnectionPerSource: count('MaxInboundConnectionPerSource'),
    MaxInboundConnectionPercentagePerSource: count('MaxInboundConnectionPercentagePerSource'),
    MessageRateLimit: count('MessageRateLimit'),
    // Exchange 2007 has no MessageRateSource: it counts by address.
    MessageRateSource: RATE_SOURCES[Number(value('MessageRateSource') ?? 1)] ?? 'IPAddress',
    MaxRecipientsPerMessage: count('MaxRecipientsPerMessage'),
    MaxMessageSize: count('MaxMessageSize'),
    MaxHeaderSize: count('MaxHeaderSize'),
    MaxHopCount: count('MaxHopCount'),
    MaxLocalHopCount: count('MaxLocalHopCount'),
    MaxProtocolErrors: count('MaxProtocolErrors'),
    MaxLogonFailures: count('MaxLogonFailures'),
    ConnectionTimeout: time('ConnectionTimeout'),
    ConnectionInactivityTimeout: time('ConnectionInactivityTimeout'),
    TarpitInterval,
    // Before 2016 there is one interval for both.
    AuthTarpitInterval: time('AuthTarpitInterval', TarpitInterval),
    MaxAcknowledgementDelay: time('MaxAcknowledgementDelay'),
    PermissionGroups: names(PERMISSION_GROUPS, value('PermissionGroups')),
    AuthMechanism: names(AUTH_MECHANISMS, value('AuthMechanism')),
    RequireTLS: value('RequireTLS') === true,
    RequireEHLODomain: value('RequireEHLODomain') === true,
    DefaultDomain: text(value('DefaultDomain')),
    SizeEnabled: SIZES[Number(value('SizeEnabled'))] ?? 'Enabled',
    PipeliningEnabled: value('PipeliningEnabled') === true,
    ChunkingEnabled: value('ChunkingEnabled') === true,
    EightBitMimeEnabled: value('EightBitMimeEnabled') === true,
    BinaryMimeEnabled: value('BinaryMimeEnabled') === true,
    EnhancedStatusCodesEnabled: value('EnhancedStatusCodesEnabled') === true,
    DeliveryStatusNotificationEnabled: value('DeliveryStatusNotificationEnabled') === true,
    SmtpUtf8Enabled: value('SmtpUtf8Enabled') === true,
    SuppressXAnonymousTls: value('SuppressXAnonymousTls') === true,
    BareLinefeedRejectionEnabled: value('BareLinefeedRejectionEnabled') === true,
    ProtocolLoggingLevel: value('ProtocolLoggingLevel') === 1 ? 'Verbose' : 'None',
  };
}

/** A server and the organisation around it, as the rule reads them; throws a RangeError for a server there is none of. */
export function serverOf(organisation: Organisation, name: string): ServerSettings {
  const server = organisation.server(name);
  if (!server) throw new RangeError(`There is no Exchange server '${name}'.`);
  const [service] = organisation.onServer('TransportService', name);
  const [config] = organisation.all('TransportConfig');
  const setting = (record: ObjectRecord | undefined, property: string) =>
    record ? number(organisation.value(record, property), property) : Infinity;
  return {
    Name: server.name,
    Fqdn: organisation.fqdnOf(server.name),
    Version: server.version,
    Role: roleOf(organisation, server),
    MaxConnectionRatePerMinute: setting(service, 'MaxConnectionRatePerMinute'),
    MaxReceiveSize: setting(config, 'MaxReceiveSize'),
    MaxRecipientEnvelopeLimit: setting(config, 'MaxRecipientEnvelopeLimit'),
    AcceptedDomains: [...organisation.all('AcceptedDomain')].map((domain) => acceptedDomain(organisation, domain)),
    Active: true,
  };
}

/** `contoso.com`, or `*.contoso.com` where subdomains match. */
function acceptedDomain(organisation: Organisation, record: ObjectRecord): string {
  const name = text(organisation.value(record, 'DomainName'));
  return organisation.value(record, 'MatchSubDomains') === true && !name.startsWith('*') ? `*.${name}` : name;
}

function roleOf(organisation: Organisation, server: ObjectRecord): ServerSettings['Role'] {
  if (organisation.value(server, 'IsEdgeServer') === true) return 'Edge';
  return organisation.value(server, 'IsFrontendTransportServer') === true ? 'Mailbox' : 'Hub';
}

function number(value: Stored, name: string): number {
  if (value === 'Unlimited') return Infinity;
  const read = typeof value === 'string' ? Number(value) : value;
  if (typeof read !== 'number' || Number.isNaN(read)) throw new RangeError(`${name} is not set to a number.`);
  return read;
}

function milliseconds(value: Stored, absent: number, name: string): number {
  if (value === null) return absent;
  const read = typeof value === 'string' ? timeSpanMilliseconds(value) : null;
  if (read === null) throw new RangeError(`${name} is not set to a time span.`);
  return read;
}

function text(value: Stored): string {
  return typeof value === 'string' ? value : '';
}

function texts(value: Stored): readonly string[] {
  return Array.isArray(value) ? value : [];
}

function names(flags: Readonly<Record<string, number>>, value: Stored): string[] {
  const set = typeof value === 'number' ? value : 0;
  return Object.keys(flags).filter((name) => (set & (flags[name] ?? 0)) !== 0);
}
