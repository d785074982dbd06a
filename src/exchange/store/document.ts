import type { KindName, ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation } from '../Organisation.ts';
import type { OrganisationSettings } from '../OrganisationSettings.ts';

/**
 * The number of the document's format; a program that finds a higher one must not touch the file. Format 1 had the
 * Receive connectors among the other objects.
 */
export const SCHEMA = 2;

/** A record without its kind, which its list says. */
export type StoredRecord = Omit<ObjectRecord, 'kind'>;

/** An organisation as one JSON document. The journal holds what changed since. */
export interface OrganisationDocument {
  readonly schema: number;
  /** A new one whenever the organisation is replaced as a whole; journal and other shells tell by it. */
  readonly generation: string;
  /** The number of the last journal entry that the document contains. */
  readonly sequence: number;
  /** The length of the journal, in bytes, up to and with that entry. */
  readonly journal: number;
  /** When a snapshot was taken. */
  readonly takenAt?: number;
  readonly settings: OrganisationSettings;
  readonly objects: Partial<Readonly<Record<KindName, readonly StoredRecord[]>>>;
  /** Receive connectors server by server, where a document has so many that they are read when they are asked for. */
  readonly connectors?: readonly ServerConnectors[];
}

/** The Receive connectors of one server in a document. */
export interface ServerConnectors {
  readonly server: string;
  readonly count: number;
  /** Reads them; the caller may keep and change what it gets. */
  read(): readonly StoredRecord[];
}

/** The kinds in the order the document lists them: servers first, so that a reader meets them before what they own. */
const KIND_ORDER: readonly KindName[] = [
  'ExchangeServer',
  'TransportService',
  'FrontendTransportService',
  'MailboxTransportService',
  'ReceiveConnector',
  'SendConnector',
  'AcceptedDomain',
  'TransportConfig',
  'OrganizationConfig',
  'ADPermission',
  'ExchangeCertificate',
];

export function encodeRecord(record: ObjectRecord): StoredRecord {
  const { kind: _, ...stored } = record;
  return stored;
}

/** The record of a stored one, which is taken over: fifty thousand copies would be felt. */
export function decodeRecord(kind: KindName, stored: StoredRecord): ObjectRecord {
  return Object.assign(stored, { kind });
}

/** The organisation as a document. */
export function encodeOrganisation(
  organisation: Organisation,
  at: { generation: string; sequence: number; journal: number },
): OrganisationDocument {
  const objects: Partial<Record<KindName, StoredRecord[]>> = {};
  for (const kind of KIND_ORDER) {
    const records = Array.from(organisation.all(kind), encodeRecord);
    if (records.length > 0) objects[kind] = records;
  }
  return { schema: SCHEMA, ...at, settings: organisation.settings, objects };
}

/** Fills the organisation from a document, forgetting what it held. */
export function loadDocument(organisation: Organisation, document: OrganisationDocument): void {
  organisation.clear(document.settings);
  for (const [kind, records] of Object.entries(document.objects) as [KindName, readonly StoredRecord[]][]) {
    for (const stored of records) organisation.load(decodeRecord(kind, stored));
  }
  for (const { server, count, read } of document.connectors ?? []) {
    const later = { count, read: () => read().map((stored) => decodeRecord('ReceiveConnector', stored)) };
    organisation.recordsOn('ReceiveConnector', server).expect(later);
  }
}

/** What is wrong with a document that was read, null when it can be used. */
export function documentProblem(document: unknown): string | null {
  if (typeof document !== 'object' || document === null) return 'it is not a JSON object';
  const { schema, settings, objects } = document as Partial<OrganisationDocument>;
  if (typeof schema !== 'number') return 'it has no schema number';
  if (schema > SCHEMA)
    return `it was written by a newer version of this program (format ${schema}, known is ${SCHEMA})`;
  if (typeof settings !== 'object' || settings === null) return 'it has no settings';
  if (typeof objects !== 'object' || objects === null) return 'it has no objects';
  return null;
}
