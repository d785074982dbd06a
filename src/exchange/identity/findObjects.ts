import { distinguishedName } from '../distinguishedName.ts';
import type { KindName, ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation } from '../Organisation.ts';
import type { Found } from './findReceiveConnectors.ts';
import { namePattern } from './namePattern.ts';
import { parseIdentity } from './parseIdentity.ts';

/** The objects of the whole organisation that an identity names: by name, GUID or distinguished name; `*` at an end. */
export function findObjects(organisation: Organisation, kind: KindName, text: string): Found {
  const identity = parseIdentity(text);
  if (identity.by === 'guid') {
    const record = organisation.byId(kind, identity.guid);
    return { wildcard: false, found: record ? [record] : [] };
  }
  const records: ObjectRecord[] = [...organisation.all(kind)];
  if (identity.by === 'dn') {
    const wanted = text.trim().toLowerCase();
    const found = records.filter((record) => distinguishedName(record, organisation.settings).toLowerCase() === wanted);
    return { wildcard: false, found };
  }
  const { wildcard, matches } = namePattern(text);
  return { wildcard, found: records.filter((record) => matches(record.name)) };
}
