import { distinguishedName } from '../distinguishedName.ts';
import type { ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation } from '../Organisation.ts';
import { namePattern } from './namePattern.ts';
import { type ParsedIdentity, parseIdentity } from './parseIdentity.ts';

export interface Found {
  /** With a wildcard, finding nothing is no error. */
  readonly wildcard: boolean;
  readonly found: readonly ObjectRecord[];
}

/**
 * The Receive connectors that an identity names: GUID, distinguished name, `server\name`, or a bare name, which means
 * the connected server only (documented). The server part may be a FQDN.
 */
export function findReceiveConnectors(
  organisation: Organisation,
  text: string,
  connected = organisation.settings.connected,
): Found {
  const identity = parseIdentity(text);
  if (identity.by === 'guid') {
    const record = organisation.byId('ReceiveConnector', identity.guid);
    return { wildcard: false, found: record ? [record] : [] };
  }
  if (identity.by === 'dn')
    return { wildcard: false, found: byDistinguishedName(organisation, text.trim(), identity.names) };
  return byName(organisation, identity, connected);
}

function byDistinguishedName(organisation: Organisation, text: string, names: readonly string[]): ObjectRecord[] {
  const wanted = text.toLowerCase();
  // name, SMTP Receive Connectors, Protocols, server, …
  return [...organisation.onServer('ReceiveConnector', names[3] ?? '')].filter(
    (record) => distinguishedName(record, organisation.settings).toLowerCase() === wanted,
  );
}

function byName(
  organisation: Organisation,
  { server, name }: ParsedIdentity & { by: 'name' },
  connected: string,
): Found {
  const pattern = namePattern(name);
  const where = server === null ? { wildcard: false, servers: [connected] } : serversOf(organisation, server);
  const found: ObjectRecord[] = [];
  for (const one of where.servers) {
    for (const record of organisation.onServer('ReceiveConnector', one))
      if (pattern.matches(record.name)) found.push(record);
  }
  return { wildcard: pattern.wildcard || where.wildcard, found };
}

function serversOf(organisation: Organisation, text: string): { wildcard: boolean; servers: string[] } {
  const { wildcard, matches } = namePattern(text);
  if (!wildcard && hasConnectors(organisation, text)) return { wildcard, servers: [text] };
  const servers = [...organisation.serversWith('ReceiveConnector')];
  return { wildcard, servers: servers.filter((server) => matches(server) || matches(organisation.fqdnOf(server))) };
}

function hasConnectors(organisation: Organisation, server: string): boolean {
  for (const _ of organisation.onServer('ReceiveConnector', server)) return true;
  return false;
}
