/** The names and numbers of an Exchange enumeration; `proof` says where numbers come from. */
export type EnumNames = Readonly<Record<string, number>>;

/** Numbers 1 to 16 recorded in a real export, 32 inferred from the order in the documentation. */
export const AUTH_MECHANISMS = {
  None: 0,
  Tls: 1,
  Integrated: 2,
  BasicAuth: 4,
  BasicAuthRequireTLS: 8,
  ExchangeServer: 16,
  ExternalAuthoritative: 32,
} as const satisfies EnumNames;

/** Numbers 1 to 8 recorded, 16 and 32 inferred. */
export const PERMISSION_GROUPS = {
  None: 0,
  AnonymousUsers: 1,
  ExchangeUsers: 2,
  ExchangeServers: 4,
  ExchangeLegacyServers: 8,
  Partners: 16,
  Custom: 32,
} as const satisfies EnumNames;

/** HubTransport, FrontendTransport and Mailbox recorded, the others documented in the Exchange API reference. */
export const SERVER_ROLES = {
  None: 0,
  Cafe: 1,
  Mailbox: 2,
  ClientAccess: 4,
  UnifiedMessaging: 16,
  HubTransport: 32,
  Edge: 64,
  FrontendTransport: 16384,
} as const satisfies EnumNames;

/** IPAddress and User recorded, the rest documented. */
export const MESSAGE_RATE_SOURCES = { None: 0, IPAddress: 1, User: 2, All: 3 } as const satisfies EnumNames;

export const PROTOCOL_LOGGING_LEVELS = { None: 0, Verbose: 1 } as const satisfies EnumNames;

/** Enabled and EnabledWithoutValue recorded. */
export const SIZE_MODES = { Disabled: 0, Enabled: 1, EnabledWithoutValue: 2 } as const satisfies EnumNames;

export const EXTENDED_PROTECTION = { None: 0, Allow: 1, Require: 2 } as const satisfies EnumNames;

/** The single bits of a flags number as names in ascending order, as .NET prints them: `Tls, Integrated`. */
export function flagNames(names: EnumNames, value: number): string {
  const exact = Object.entries(names).find(([, number]) => number === value);
  if (exact) return exact[0];
  let rest = value;
  const found: string[] = [];
  for (const [name, number] of Object.entries(names).sort((a, b) => b[1] - a[1])) {
    if (number === 0 || (rest & number) !== number) continue;
    found.unshift(name);
    rest ^= number;
  }
  return rest === 0 ? found.join(', ') : String(value);
}

/** The number of `Tls, Integrated` or `3`; null when a name is unknown. Names compare without case. */
export function parseFlags(names: EnumNames, text: string): number | null {
  let value = 0;
  for (const part of text.split(',')) {
    const word = part.trim().toLowerCase();
    const known = Object.entries(names).find(([name]) => name.toLowerCase() === word);
    if (known) value |= known[1];
    else if (/^\d+$/.test(word)) value |= Number(word);
    else return null;
  }
  return value;
}

/** StandardEvaluation recorded by name only; the numbers are documented in the Exchange API reference. */
export const SERVER_EDITIONS = {
  Unknown: 0,
  Standard: 1,
  StandardEvaluation: 2,
  Enterprise: 3,
  EnterpriseEvaluation: 4,
  Coexistence: 5,
  CoexistenceEvaluation: 6,
} as const satisfies EnumNames;

export const OBJECT_STATES = { New: 0, Unchanged: 1, Changed: 2, Deleted: 3 } as const satisfies EnumNames;

export const PROTOCOL_OPTIONS = { Any: 0, UseUdpOnly: 1, UseTcpOnly: 2 } as const satisfies EnumNames;

export const TLS_AUTH_LEVELS = {
  EncryptionOnly: 1,
  CertificateValidation: 2,
  DomainValidation: 3,
} as const satisfies EnumNames;

export const ERROR_POLICIES = {
  Default: 0,
  DowngradeDnsFailures: 1,
  DowngradeCustomFailures: 2,
} as const satisfies EnumNames;

export const SMART_HOST_AUTH_MECHANISMS = {
  None: 0,
  BasicAuth: 2,
  BasicAuthRequireTLS: 4,
  ExchangeServer: 8,
  ExternalAuthoritative: 16,
} as const satisfies EnumNames;

export const SEND_CONNECTOR_TYPES = { Default: 0, XPremises: 1 } as const satisfies EnumNames;

export const SEND_CONNECTOR_REGIONS = { NotSpecified: 0 } as const satisfies EnumNames;

export const DSN_CONVERSION_MODES = {
  UseExchangeDSNs: 0,
  PreserveDSNBody: 1,
  DoNotConvert: 2,
} as const satisfies EnumNames;

export const HEADER_PROMOTION_MODES = { NoCreate: 0, MayCreate: 1, MustCreate: 2 } as const satisfies EnumNames;

export const SHADOW_MESSAGE_PREFERENCES = { PreferRemote: 0, LocalOnly: 1, RemoteOnly: 2 } as const satisfies EnumNames;

export const ACCEPTED_DOMAIN_TYPES = {
  Authoritative: 0,
  ExternalRelay: 1,
  InternalRelay: 2,
} as const satisfies EnumNames;

export const CERTIFICATE_SERVICES = {
  None: 0,
  IMAP: 1,
  POP: 2,
  UM: 4,
  IIS: 8,
  SMTP: 16,
  Federation: 32,
  UMCallRouter: 64,
} as const satisfies EnumNames;

export const USAGE_TYPES = { Custom: 0, Internal: 1, Internet: 2, Partner: 3, Client: 4 } as const satisfies EnumNames;
