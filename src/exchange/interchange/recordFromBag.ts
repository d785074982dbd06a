import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { splitDistinguishedName } from '../distinguishedName.ts';
import type { ExchangeVersion } from '../ExchangeVersion.ts';
import { kindOf } from '../kinds.ts';
import { recordDefaults, rowOf } from '../ObjectKind.ts';
import type { KindName, ObjectRecord } from '../ObjectRecord.ts';
import type { PropertyRow } from '../PropertyRow.ts';
import { propertyType } from '../propertyTypes.ts';
import { templateOfName } from '../receiveConnector/defaultConnectors.ts';
import { type Stored, sameStored } from '../Stored.ts';
import { type BagValue, bagText, type PropertyBag } from './PropertyBag.ts';

/** What the reading of one object gave. */
export interface ImportedRecord {
  readonly record: ObjectRecord;
  /** What was strange about it, one sentence each. */
  readonly odd: readonly string[];
}

/** Notes of a remote session, not properties of the object. */
const SESSION_NOTES = new Set(['pscomputername', 'runspaceid', 'psshowcomputername', 'serializationdata']);

/** Makes a record of a kind from a bag. Values equal to the defaults are left out, unknown properties are kept. */
export function recordFromBag(
  kindName: KindName,
  bag: PropertyBag,
  version: ExchangeVersion,
  context: { now(): number; newId(): string },
): ImportedRecord {
  const kind = kindOf(kindName);
  const name = bagText(bag, 'Name') || bagText(bag, 'Identity').replace(/^.*\\/, '');
  const server = serverOf(kindName, bag);
  const template = kindName === 'ReceiveConnector' ? templateOfName(name, server, version) : undefined;
  const bare: ObjectRecord = {
    kind: kindName,
    id: (bagText(bag, 'Guid') || context.newId()).toLowerCase(),
    name,
    ...(server !== '' && { server }),
    ...(template !== undefined && { template }),
    version,
    created: dateOf(bag, 'WhenCreated') ?? context.now(),
    changed: dateOf(bag, 'WhenChanged') ?? context.now(),
    values: {},
  };
  const defaults = recordDefaults(kind, bare);
  const values: Record<string, Stored> = {};
  const unknown: Record<string, Stored> = {};
  const odd: string[] = [];
  for (const [property, value] of bag.properties) {
    if (SESSION_NOTES.has(property.toLowerCase())) continue;
    const row = rowOf(kind, property);
    if (!row) {
      // Every object of a CSV file has all columns, and those it has nothing to say in are empty.
      if (value !== '' || bag.typeNames.length > 0) unknown[property] = value;
    }
    if (row && !row.compute) {
      const stored = storedValue(row, value, odd, name);
      if (stored !== undefined && !sameStored(stored, defaults[row.name])) values[row.name] = stored;
    }
  }
  return { record: { ...bare, values, ...(Object.keys(unknown).length > 0 && { unknown }) }, odd };
}

function serverOf(kind: KindName, bag: PropertyBag): string {
  if (kind === 'ReceiveConnector') {
    const server = bagText(bag, 'Server');
    if (server !== '') return server;
    const identity = bagText(bag, 'Identity');
    if (identity.includes('\\')) return identity.slice(0, identity.indexOf('\\'));
    return splitDistinguishedName(bagText(bag, 'DistinguishedName'))[3] ?? '';
  }
  if (kind === 'TransportService' || kind === 'ExchangeCertificate')
    return bagText(bag, 'Name') || bagText(bag, 'Identity');
  if (kind === 'FrontendTransportService' || kind === 'MailboxTransportService') return serverAbove(bag);
  return '';
}

/** The server whose name stands above the object in the directory, else the first part of its identity. */
function serverAbove(bag: PropertyBag): string {
  const names = splitDistinguishedName(bagText(bag, 'DistinguishedName'));
  const servers = names.indexOf('Servers');
  return servers > 0 ? (names[servers - 1] ?? '') : bagText(bag, 'Identity').replace(/\\.*$/, '');
}

/** Milliseconds of `…UTC`, else of the local one. */
function dateOf(bag: PropertyBag, name: string): number | undefined {
  for (const property of [`${name}UTC`, name]) {
    const text = bagText(bag, property);
    const utc = property.endsWith('UTC') && text !== '' && !/Z|[+-]\d\d:?\d\d$/.test(text) ? `${text} UTC` : text;
    const milliseconds = Date.parse(utc);
    if (!Number.isNaN(milliseconds)) return milliseconds;
  }
  return undefined;
}

/** A bag's value in stored form; undefined when it cannot be read, which is noted. */
function storedValue(row: PropertyRow, value: BagValue, odd: string[], name: string): Stored | undefined {
  const type = propertyType(row.type);
  if (row.default === null && (value === null || value === '')) return null;
  if (type.multiValued) return readItems(row, itemsOf(value), odd, name);
  if (value === null) return null;
  if (row.type === 'bool') return value === true || String(value).toLowerCase() === 'true';
  if (row.type === 'text') return String(value);
  if (value === '') return null;
  try {
    const read = type.type().spec.from?.(value as never, (one) => one);
    return type.save(read === undefined ? value : read);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    odd.push(`${name}: ${row.name} "${String(value)}" can't be read and stays at its default.`);
    return undefined;
  }
}

/** CSV files have lists as one text, or only the name of their type, which says nothing. */
function itemsOf(value: BagValue): readonly string[] | null {
  if (Array.isArray(value)) return value;
  const text = value === null ? '' : String(value).trim();
  if (/^(?:Microsoft\.Exchange|System)\.\S+$/.test(text)) return null;
  return text === '' ? [] : text.split(/\s*;\s*|,\s+|\s+/);
}

/** A list that the console cut (`a, b...`) keeps what is there, and that is told. */
function readItems(row: PropertyRow, items: readonly string[] | null, odd: string[], name: string): Stored | undefined {
  if (items === null) {
    odd.push(`${name}: the file has no values for the list ${row.name}, only its type; it stays at its default.`);
    return undefined;
  }
  const cut = items.some((item) => item.endsWith('...'));
  const whole = items.map((item) => item.replace(/\.\.\.$/, '')).filter((item) => item !== '');
  if (cut)
    odd.push(`${name}: the list ${row.name} was cut when it was printed; only ${whole.length} values were taken.`);
  const type = propertyType(row.type);
  try {
    return type.save(type.type().spec.from?.(whole as never, (one) => one));
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    odd.push(`${name}: ${row.name} "${items.join(', ')}" can't be read and stays at its default.`);
    return undefined;
  }
}
