import { identityText } from '../adObject.ts';
import { kindOf } from '../kinds.ts';
import type { KindName, ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation } from '../Organisation.ts';
import type { PropertyRow } from '../PropertyRow.ts';
import { type Stored, sameStored } from '../Stored.ts';

/** One way in which two organisations differ. */
export interface Difference {
  readonly kind: KindName;
  /** `EX01\Relay` or the name. */
  readonly identity: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** For a changed object: the property and both values. */
  readonly property?: string;
  readonly row?: PropertyRow;
  readonly left?: Stored;
  readonly right?: Stored;
  readonly leftRecord?: ObjectRecord;
  readonly rightRecord?: ObjectRecord;
}

/** Certificates have a new thumbprint in every lab, and what the organization is called is no setting. */
const COMPARED: readonly KindName[] = [
  'ExchangeServer',
  'TransportService',
  'FrontendTransportService',
  'MailboxTransportService',
  'ReceiveConnector',
  'SendConnector',
  'AcceptedDomain',
  'TransportConfig',
  'ADPermission',
];

/** What is different between two organisations, object by object; objects are the same when their identities are. */
export function compareOrganisations(left: Organisation, right: Organisation): Difference[] {
  return COMPARED.flatMap((kind) => compareKind(kind, left, right));
}

function keyed(organisation: Organisation, kind: KindName): Map<string, ObjectRecord> {
  const map = new Map<string, ObjectRecord>();
  for (const record of organisation.all(kind)) map.set(comparedIdentity(record, organisation).toLowerCase(), record);
  return map;
}

/** What stands for an object in another lab, where GUIDs differ. */
export function comparedIdentity(record: ObjectRecord, organisation: Organisation): string {
  if (record.kind === 'ADPermission') {
    const connector = organisation.byId('ReceiveConnector', record.name);
    const value = (property: string): string => String(organisation.value(record, property));
    return [
      connector ? identityText(connector) : record.name,
      value('User'),
      value('ExtendedRights'),
      value('Deny'),
    ].join(' | ');
  }
  if (record.kind === 'FrontendTransportService' || record.kind === 'MailboxTransportService')
    return `${record.server}\\${record.name}`;
  return identityText(record);
}

function compareKind(kind: KindName, left: Organisation, right: Organisation): Difference[] {
  const mine = keyed(left, kind);
  const theirs = keyed(right, kind);
  const found: Difference[] = [];
  for (const [key, leftRecord] of mine) {
    const rightRecord = theirs.get(key);
    const identity = comparedIdentity(leftRecord, left);
    if (!rightRecord) found.push({ kind, identity, change: 'removed', leftRecord });
    else found.push(...compareRecords(leftRecord, rightRecord, left, right, identity));
  }
  for (const [key, rightRecord] of theirs) {
    if (!mine.has(key))
      found.push({ kind, identity: comparedIdentity(rightRecord, right), change: 'added', rightRecord });
  }
  return found;
}

function compareRecords(
  leftRecord: ObjectRecord,
  rightRecord: ObjectRecord,
  a: Organisation,
  b: Organisation,
  identity: string,
): Difference[] {
  const found: Difference[] = [];
  for (const row of kindOf(leftRecord.kind).rows) {
    if (row.compute) continue;
    const left = a.value(leftRecord, row.name);
    const right = b.value(rightRecord, row.name);
    if (sameStored(left, right)) continue;
    found.push({
      kind: leftRecord.kind,
      identity,
      change: 'changed',
      property: row.name,
      row,
      left,
      right,
      leftRecord,
      rightRecord,
    });
  }
  return found;
}
