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
