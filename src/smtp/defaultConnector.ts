import type { ConnectorSettings, ServerSettings } from './ConnectorSettings.ts';

const MINUTE = 60_000;

/**
 * A connector as `New-ReceiveConnector -Usage Custom` makes it on Exchange 2016 and later (5000 / 20 / 2 %, 200
 * recipients, 36 MB: documented; 60 and 5 hops: recorded on the connectors of a 2019 server), with the given changes.
 */
export function connectorSettings(changes: Partial<ConnectorSettings> = {}): ConnectorSettings {
  const Server = changes.Server ?? 'EX01';
  const Name = changes.Name ?? `Default Frontend ${Server}`;
  return {
    Identity: `${Server}\\${Name}`,
    Name,
    Server,
    Enabled: true,
    TransportRole: 'FrontendTransport',
    Bindings: ['[::]:25', '0.0.0.0:25'],
    RemoteIPRanges: ['::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff', '0.0.0.0-255.255.255.255'],
    Fqdn: `${Server}.contoso.com`,
    Banner: '',
    MaxInboundConnection: 5000,
    MaxInboundConnectionPerSource: 20,
    MaxInboundConnectionPercentagePerSource: 2,
    MessageRateLimit: Infinity,
    MessageRateSource: 'IPAddress',
    MaxRecipientsPerMessage: 200,
    MaxMessageSize: 37_748_736,
    MaxHeaderSize: 262_144,
    MaxHopCount: 60,
    MaxLocalHopCount: 5,
    MaxProtocolErrors: 5,
    MaxLogonFailures: 3,
    ConnectionTimeout: 10 * MINUTE,
    ConnectionInactivityTimeout: 5 * MINUTE,
    TarpitInterval: 5_000,
    AuthTarpitInterval: 5_000,
    MaxAcknowledgementDelay: 30_000,
    PermissionGroups: ['AnonymousUsers', 'ExchangeServers', 'ExchangeLegacyServers'],
    AuthMechanism: ['Tls', 'Integrated', 'BasicAuth', 'BasicAuthRequireTLS', 'ExchangeServer'],
    RequireTLS: false,
    RequireEHLODomain: false,
    DefaultDomain: '',
    SizeEnabled: 'Enabled',
    PipeliningEnabled: true,
    ChunkingEnabled: true,
    EightBitMimeEnabled: true,
    BinaryMimeEnabled: true,
    EnhancedStatusCodesEnabled: true,
    DeliveryStatusNotificationEnabled: true,
    SmtpUtf8Enabled: true,
    SuppressXAnonymousTls: false,
    BareLinefeedRejectionEnabled: false,
    ProtocolLoggingLevel: 'Verbose',
    ...changes,
  };
}

/** A Mailbox server of the practice organisation; 1200 connections a minute and 500 recipients are the documented defaults. */
export function serverSettings(changes: Partial<ServerSettings> = {}): ServerSettings {
  const Name = changes.Name ?? 'EX01';
  return {
    Name,
    Fqdn: `${Name}.contoso.com`,
    Version: '2019',
    Role: 'Mailbox',
    MaxConnectionRatePerMinute: 1200,
    MaxReceiveSize: 37_748_736,
    MaxRecipientEnvelopeLimit: 500,
    AcceptedDomains: ['contoso.com'],
    Active: true,
    ...changes,
  };
}
