import { serverContainer } from '../distinguishedName.ts';
import type { ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation } from '../Organisation.ts';
import { type NameTest, namePattern } from './namePattern.ts';
import { parseIdentity } from './parseIdentity.ts';

/** The servers that a -Server or -Identity names: by name, FQDN, GUID, distinguished name or legacy DN; `*` at an end. */
export function findServers(organisation: Organisation, text: string): { wildcard: boolean; found: ObjectRecord[] } {
  const legacy = /^\/o=.*\/cn=([^/]+)$/i.exec(text.trim());
  if (legacy) return { wildcard: false, found: byName(organisation, namePattern(legacy[1] ?? '').matches) };
  const identity = parseIdentity(text.trim());
  if (identity.by === 'guid') {
    const record = organisation.byId('ExchangeServer', identity.guid);
    return { wildcard: false, found: record ? [record] : [] };
  }
  if (identity.by === 'dn') {
    const wanted = text.trim().toLowerCase();
    const found = [...organisation.all('ExchangeServer')].filter(
      (record) => serverContainer(record.name, organisation.settings).toLowerCase() === wanted,
    );
    return { wildcard: false, found };
  }
  const { wildcard, matches } = namePattern(text.trim());
  return { wildcard, found: byName(organisation, (name) => matches(name) || matches(organisation.fqdnOf(name))) };
}

function byName(organisation: Organisation, matches: NameTest): ObjectRecord[] {
  return [...organisation.all('ExchangeServer')].filter((record) => matches(record.name));
}
