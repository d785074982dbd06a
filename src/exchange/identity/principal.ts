import type { OrganisationSettings } from '../OrganisationSettings.ts';

/** Accounts that every domain knows, by their other names: SIDs and the names of other languages (reported). */
const WELL_KNOWN: readonly (readonly [string, readonly string[]])[] = [
  [
    'NT AUTHORITY\\ANONYMOUS LOGON',
    ['S-1-5-7', 'ANONYMOUS LOGON', 'NT-AUTORITÄT\\ANONYMOUS-ANMELDUNG', 'AUTORITE NT\\ANONYMOUS LOGON'],
  ],
  ['NT AUTHORITY\\Authenticated Users', ['S-1-5-11', 'Authenticated Users', 'NT-AUTORITÄT\\Authentifizierte Benutzer']],
  ['NT AUTHORITY\\SELF', ['S-1-5-10', 'SELF']],
  ['NT AUTHORITY\\SYSTEM', ['S-1-5-18', 'SYSTEM']],
  ['Everyone', ['S-1-1-0', 'Jeder']],
];

/**
 * The name under which the access list shows an account. Any account of the domain is believed to exist: a practice
 * organisation has no user directory.
 */
export function principalName(text: string, { netBios, domain }: OrganisationSettings): string {
  const lower = text.toLowerCase();
  const known = WELL_KNOWN.find(
    ([name, others]) => name.toLowerCase() === lower || others.some((other) => other.toLowerCase() === lower),
  );
  if (known) return known[0];
  if (lower.endsWith(`@${domain.toLowerCase()}`)) return `${netBios}\\${text.slice(0, text.indexOf('@'))}`;
  return text.includes('\\') ? text : `${netBios}\\${text}`;
}
