import type { PSType } from '../PSType.ts';
import { lazyEnum } from '../system/Enum.ts';

/** Every enumeration below by its full name in lower case. */
export const exchangeEnumTypes: Record<string, () => PSType> = {};

function exchangeEnum(name: string, values: Readonly<Record<string, number>>, flags: boolean): () => PSType {
  const type = lazyEnum(() => ({ name, values, flags }));
  exchangeEnumTypes[name.toLowerCase()] = type;
  return type;
}

const CONFIGURATION = 'Microsoft.Exchange.Data.Directory.SystemConfiguration.';
const DATA = 'Microsoft.Exchange.Data.';

/** Numbers 1 to 16 recorded in a real export, 32 inferred from the order in the documentation. */
export const authMechanisms = exchangeEnum(
  `${CONFIGURATION}AuthMechanisms`,
  {
    None: 0,
    Tls: 1,
    Integrated: 2,
    BasicAuth: 4,
    BasicAuthRequireTLS: 8,
    ExchangeServer: 16,
    ExternalAuthoritative: 32,
  },
  true,
);

/** Numbers 1 to 8 recorded, 16 and 32 inferred. */
export const permissionGroups = exchangeEnum(
  `${DATA}PermissionGroups`,
  {
    None: 0,
    AnonymousUsers: 1,
    ExchangeUsers: 2,
    ExchangeServers: 4,
    ExchangeLegacyServers: 8,
    Partners: 16,
    Custom: 32,
  },
  true,
);

/** HubTransport, FrontendTransport and Mailbox recorded, the others documented. */
export const serverRole = exchangeEnum(
  `${CONFIGURATION}ServerRole`,
  {
    None: 0,
    Cafe: 1,
    Mailbox: 2,
    ClientAccess: 4,
    UnifiedMessaging: 16,
    HubTransport: 32,
    Edge: 64,
    FrontendTransport: 16_384,
  },
  true,
);

/** IPAddress and User recorded, the rest documented. */
export const messageRateSourceFlags = exchangeEnum(
  `${CONFIGURATION}MessageRateSourceFlags`,
  { None: 0, IPAddress: 1, User: 2, All: 3 },
  true,
);

export const protocolLoggingLevel = exchangeEnum(`${DATA}ProtocolLoggingLevel`, { None: 0, Verbose: 1 }, false);

/** Enabled and EnabledWithoutValue recorded. */
export const sizeMode = exchangeEnum(`${DATA}SizeMode`, { Disabled: 0, Enabled: 1, EnabledWithoutValue: 2 }, false);

export const extendedProtectionPolicySetting = exchangeEnum(
  `${CONFIGURATION}ExtendedProtectionPolicySetting`,
  { None: 0, Allow: 1, Require: 2 },
  false,
);

/** Unchanged recorded as 1. */
export const objectState = exchangeEnum(`${DATA}ObjectState`, { New: 0, Unchanged: 1, Changed: 2, Deleted: 3 }, false);

/** StandardEvaluation recorded by name, the numbers documented. */
export const serverEditionType = exchangeEnum(
  `${DATA}ServerEditionType`,
  {
    Unknown: 0,
    Standard: 1,
    StandardEvaluation: 2,
    Enterprise: 3,
    EnterpriseEvaluation: 4,
    Coexistence: 5,
    CoexistenceEvaluation: 6,
  },
  false,
);

/** The names of the following are documented, their numbers inferred. */
export const protocolOption = exchangeEnum(`${DATA}ProtocolOption`, { Any: 0, UseUdpOnly: 1, UseTcpOnly: 2 }, false);

export const tlsAuthLevel = exchangeEnum(
  `${DATA}TlsAuthLevel`,
  { EncryptionOnly: 1, CertificateValidation: 2, DomainValidation: 3 },
  false,
);

export const errorPolicies = exchangeEnum(
  `${DATA}ErrorPolicies`,
  { Default: 0, DowngradeDnsFailures: 1, DowngradeCustomFailures: 2 },
  true,
);

export const smartHostAuthMechanisms = exchangeEnum(
  `${CONFIGURATION}SmtpSendConnectorConfig+AuthMechanisms`,
  { None: 0, BasicAuth: 2, BasicAuthRequireTLS: 4, ExchangeServer: 8, ExternalAuthoritative: 16 },
  false,
);

export const sendConnectorType = exchangeEnum(`${DATA}SendConnectorType`, { Default: 0, XPremises: 1 }, false);

export const sendConnectorRegion = exchangeEnum(`${DATA}SendConnectorRegion`, { NotSpecified: 0 }, false);

export const dsnConversionOption = exchangeEnum(
  `${CONFIGURATION}DSNConversionOption`,
  { UseExchangeDSNs: 0, PreserveDSNBody: 1, DoNotConvert: 2 },
  false,
);

export const headerPromotionMode = exchangeEnum(
  `${CONFIGURATION}HeaderPromotionMode`,
  { NoCreate: 0, MayCreate: 1, MustCreate: 2 },
  false,
);

export const shadowMessagePreference = exchangeEnum(
  `${CONFIGURATION}ShadowMessagePreference`,
  { PreferRemote: 0, LocalOnly: 1, RemoteOnly: 2 },
  false,
);

export const acceptedDomainType = exchangeEnum(
  `${CONFIGURATION}AcceptedDomainType`,
  { Authoritative: 0, ExternalRelay: 1, InternalRelay: 2 },
  false,
);

export const allowedServices = exchangeEnum(
  'Microsoft.Exchange.Management.SystemConfigurationTasks.AllowedServices',
  { None: 0, IMAP: 1, POP: 2, UM: 4, IIS: 8, SMTP: 16, Federation: 32, UMCallRouter: 64 },
  true,
);

exchangeEnum(
  'Microsoft.Exchange.Management.SystemConfigurationTasks.NewReceiveConnector+UsageType',
  { Custom: 0, Internet: 1, Internal: 2, Client: 3, Partner: 4 },
  false,
);
