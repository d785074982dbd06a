import { splitDistinguishedName } from '../distinguishedName.ts';

/** The ways an -Identity can name an object. */
export type ParsedIdentity =
  | { readonly by: 'guid'; readonly guid: string }
  | { readonly by: 'dn'; readonly names: readonly string[] }
  | { readonly by: 'name'; readonly server: string | null; readonly name: string };

const GUID = /^[{(]?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})[)}]?$/i;

/** Reads a GUID, a distinguished name, `server\name` or a bare name. */
export function parseIdentity(text: string): ParsedIdentity {
  const guid = GUID.exec(text.trim());
  if (guid) return { by: 'guid', guid: (guid[1] ?? '').toLowerCase() };
  if (/^\s*CN=.*,\s*DC=/i.test(text)) return { by: 'dn', names: splitDistinguishedName(text.trim()) };
  const backslash = text.indexOf('\\');
  if (backslash < 0) return { by: 'name', server: null, name: text };
  return { by: 'name', server: text.slice(0, backslash), name: text.slice(backslash + 1) };
}
