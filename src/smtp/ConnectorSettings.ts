import type { ExchangeVersion } from '../exchange/ExchangeVersion.ts';

/** Which transport service on the server owns the connector. Servers before 2013 and Edge servers know HubTransport only. */
export type TransportRole = 'HubTransport' | 'FrontendTransport';

export type MessageRateSource = 'None' | 'IPAddress' | 'User' | 'All';
export type SizeEnabled = 'Disabled' | 'Enabled' | 'EnabledWithoutValue';

/**
 * What the rule needs of one Receive connector: the properties as `Get-ReceiveConnector` names them, in plain numbers.
 * `Unlimited` is `Infinity`, sizes are bytes, time spans are milliseconds.
 */
export interface ConnectorSettings {
  /** `Server\Name`. Counters are kept under it, so it must be unique. */
  readonly Identity: string;
  readonly Name: string;
  readonly Server: string;
  readonly Enabled: boolean;
  readonly TransportRole: TransportRole;
  /** `0.0.0.0:25`, `[::]:25`, `10.1.1.25:587`. */
  readonly Bindings: readonly string[];
  /** Single addresses, `low-high`, or CIDR. */
  readonly RemoteIPRanges: readonly string[];
  readonly Fqdn: string;
  /** The text after `220`; empty for the default banner. */
  readonly Banner: string;

  readonly MaxInboundConnection: number;
  readonly MaxInboundConnectionPerSource: number;
  /** 1 to 100, without the percent sign. */
  readonly MaxInboundConnectionPercentagePerSource: number;

  readonly MessageRateLimit: number;
  readonly MessageRateSource: MessageRateSource;
  readonly MaxRecipientsPerMessage: number;
  readonly MaxMessageSize: number;
  readonly MaxHeaderSize: number;
  readonly MaxHopCount: number;
  /** 0 switches the local check off. */
  readonly MaxLocalHopCount: number;
  readonly MaxProtocolErrors: number;
  /** 0 never closes the connection. */
  readonly MaxLogonFailures: number;

  readonly ConnectionTimeout: number;
  readonly ConnectionInactivityTimeout: number;
  /** 0 switches tarpitting off. */
  readonly TarpitInterval: number;
  readonly AuthTarpitInterval: number;
  readonly MaxAcknowledgementDelay: number;

  readonly PermissionGroups: readonly string[];
  readonly AuthMechanism: readonly string[];
  readonly RequireTLS: boolean;
  readonly RequireEHLODomain: boolean;
  readonly DefaultDomain: string;

  readonly SizeEnabled: SizeEnabled;
  readonly PipeliningEnabled: boolean;
  readonly ChunkingEnabled: boolean;
  readonly EightBitMimeEnabled: boolean;
  readonly BinaryMimeEnabled: boolean;
  readonly EnhancedStatusCodesEnabled: boolean;
  readonly DeliveryStatusNotificationEnabled: boolean;
  readonly SmtpUtf8Enabled: boolean;
  readonly SuppressXAnonymousTls: boolean;
  readonly BareLinefeedRejectionEnabled: boolean;

  readonly ProtocolLoggingLevel: 'None' | 'Verbose';
}

/** What the rule needs of the server and the organisation around the connector. */
export interface ServerSettings {
  readonly Name: string;
  readonly Fqdn: string;
  readonly Version: ExchangeVersion;
  /** Edge servers know no front end and no Active Directory users. */
  readonly Role: 'Mailbox' | 'Hub' | 'Edge';
  /** `Set-TransportService -MaxConnectionRatePerMinute`; Infinity for unlimited. */
  readonly MaxConnectionRatePerMinute: number;
  /** `Get-TransportConfig` MaxReceiveSize, bytes; Infinity for unlimited. */
  readonly MaxReceiveSize: number;
  /** `Get-TransportConfig` MaxRecipientEnvelopeLimit; Infinity for unlimited. */
  readonly MaxRecipientEnvelopeLimit: number;
  /** Domains this organisation takes mail for; others need the right to relay. */
  readonly AcceptedDomains: readonly string[];
  /** `Get-ServerComponent`: false answers 421 4.3.2 Service not available. */
  readonly Active: boolean;
}

/** Names of settings that `Set-ReceiveConnector` changes and that a limit reads. */
export type LimitSetting =
  | 'MaxInboundConnection'
  | 'MaxInboundConnectionPerSource'
  | 'MaxInboundConnectionPercentagePerSource'
  | 'MessageRateLimit'
  | 'MaxRecipientsPerMessage'
  | 'MaxMessageSize'
  | 'MaxHeaderSize'
  | 'MaxHopCount'
  | 'MaxLocalHopCount'
  | 'MaxProtocolErrors'
  | 'MaxLogonFailures'
  | 'ConnectionTimeout'
  | 'ConnectionInactivityTimeout'
  | 'TarpitInterval'
  | 'AuthTarpitInterval'
  | 'MaxAcknowledgementDelay';
