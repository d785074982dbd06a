import { Byte } from '../Byte.ts';
import { Char } from '../Char.ts';
import { formatError } from '../castErrors.ts';
import { convert } from '../convert.ts';
import { DateTime } from '../DateTime.ts';
import { Decimal } from '../Decimal.ts';
import { Double } from '../Double.ts';
import { offsetText } from '../format/dateTime.ts';
import { formatNumber } from '../format/number.ts';
import { Guid } from '../Guid.ts';
import { readFloat } from '../numbers/parseNumber.ts';
import { ScriptBlock } from '../ScriptBlock.ts';
import { SecureString } from '../SecureString.ts';
import { Single } from '../Single.ts';
import { TimeSpan } from '../TimeSpan.ts';
import { fromBase64, toBase64 } from '../text/base64.ts';
import { typedArray } from '../typedArray.ts';
import { knownType } from '../typeLookup.ts';
import { typeOf } from '../typeOf.ts';
import { byte } from '../types.ts';
import { Uri } from '../Uri.ts';
import { Version } from '../Version.ts';
import { XmlDocument } from '../XmlDocument.ts';
import { outerXml } from '../xml/xmlWriter.ts';
import { formatDuration, parseDuration } from './duration.ts';
import { decodeText, encodeText } from './encodedText.ts';

/** A type that stands in a file as one element with a text. */
export interface Scalar {
  readonly tag: string;
  readonly type: string;
  readonly write: (value: never) => string;
  /** Throws when the text is not one of the type. */
  readonly read: (text: string) => unknown;
}

/** XML Schema's names for what is no number. */
function realText(value: Double | Single): string {
  if (Math.abs(value.value) === Number.POSITIVE_INFINITY) return value.value > 0 ? 'INF' : '-INF';
  return formatNumber(value, 'R', 'invariant');
}

function real(text: string): number {
  const value = readFloat(text.replace(/^(-?)INF$/, '$1Infinity'));
  if (value === null) throw formatError();
  return value;
}

/** `2012-04-20T14:15:52.123`, with `Z` or the offset when the kind tells one. */
function dateText(date: DateTime): string {
  const zone = date.kind === 'Utc' ? 'Z' : date.kind === 'Local' ? offsetText(date.offset, 3) : '';
  return `${date.toString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", 'invariant')}${zone}`;
}

function readDate(text: string): DateTime {
  const date = DateTime.parse(text);
  return text.endsWith('Z') ? date.toUniversalTime() : date;
}

function integer(tag: string, name: string): Scalar {
  const read = (text: string): unknown => {
    if (!/^\s*[+-]?\d+\s*$/.test(text)) throw formatError();
    return convert(text, knownType(`System.${name}`));
  };
  return { tag, type: `System.${name}`, write: (value) => String((value as { value?: unknown }).value ?? value), read };
}

function bytes(text: string): unknown[] {
  const plain = fromBase64(text);
  if (plain === null) throw formatError();
  return typedArray(
    byte(),
    plain.map((one) => new Byte(one)),
  );
}

/** UTF-16 in hex, as PowerShell writes secrets where no data protection is at hand. A protected one stays closed. */
function secretText(secret: SecureString): string {
  if (secret.sealed !== null) return secret.sealed;
  return Array.from({ length: secret.reveal().length * 2 }, (_, i) => {
    const unit = secret.reveal().charCodeAt(i >> 1);
    return (i % 2 === 0 ? unit & 255 : unit >> 8).toString(16).padStart(2, '0');
  }).join('');
}

/** How a secret begins that Windows has protected. */
const PROTECTED = '01000000d08c9ddf';

function readSecret(text: string): SecureString {
  if (text.toLowerCase().startsWith(PROTECTED)) return SecureString.seal(text);
  const units = text.match(/[0-9a-f]{4}/gi) ?? [];
  return new SecureString(
    units.map((hex) => String.fromCharCode(Number.parseInt(hex.slice(2) + hex.slice(0, 2), 16))).join(''),
  );
}

export const SCALARS: readonly Scalar[] = [
  { tag: 'S', type: 'System.String', write: (text: string) => encodeText(text), read: decodeText },
  { tag: 'C', type: 'System.Char', write: (unit: Char) => String(unit.code), read: (text) => new Char(Number(text)) },
  { tag: 'B', type: 'System.Boolean', write: (value: boolean) => String(value), read: readBoolean },
  integer('I32', 'Int32'),
  integer('I64', 'Int64'),
  integer('By', 'Byte'),
  integer('SB', 'SByte'),
  integer('I16', 'Int16'),
  integer('U16', 'UInt16'),
  integer('U32', 'UInt32'),
  integer('U64', 'UInt64'),
  { tag: 'Db', type: 'System.Double', write: realText, read: (text) => new Double(real(text)) },
  { tag: 'Sg', type: 'System.Single', write: realText, read: (text) => new Single(Math.fround(real(text))) },
  { tag: 'D', type: 'System.Decimal', write: (value: Decimal) => value.toString(), read: readDecimal },
  { tag: 'DT', type: 'System.DateTime', write: dateText, read: readDate },
  {
    tag: 'TS',
    type: 'System.TimeSpan',
    write: (span: TimeSpan) => formatDuration(span.ticks),
    read: (text) => TimeSpan.fromTicks(parseDuration(text)),
  },
  { tag: 'G', type: 'System.Guid', write: (guid: Guid) => guid.text, read: (text) => Guid.parse(text) },
  {
    tag: 'URI',
    type: 'System.Uri',
    write: (uri: Uri) => encodeText(uri.toString()),
    read: (text) => new Uri(decodeText(text)),
  },
  {
    tag: 'Version',
    type: 'System.Version',
    write: (version: Version) => version.toString(),
    read: (text) => Version.parse(text),
  },
  {
    tag: 'BA',
    type: 'System.Byte[]',
    write: (items: readonly Byte[]) => toBase64(items.map((one) => one.value)),
    read: bytes,
  },
  {
    tag: 'XD',
    type: 'System.Xml.XmlDocument',
    write: (document: XmlDocument) => encodeText(outerXml(document)),
    read: readDocument,
  },
  {
    tag: 'SBK',
    type: 'System.Management.Automation.ScriptBlock',
    write: (block: ScriptBlock) => encodeText(block.toString()),
    read: decodeText,
  },
  { tag: 'SS', type: 'System.Security.SecureString', write: secretText, read: readSecret },
];

function readBoolean(text: string): boolean {
  const word = text.trim().toLowerCase();
  if (word !== 'true' && word !== 'false') throw formatError();
  return word === 'true';
}

function readDecimal(text: string): Decimal {
  const value = Decimal.parse(text.trim());
  if (value === null) throw formatError();
  return value;
}

function readDocument(text: string): XmlDocument {
  return XmlDocument.parse(decodeText(text));
}

let byType: Map<string, Scalar> | null = null;
let byTag: Map<string, Scalar> | null = null;

/** How a value is written as one element; null for what is made of parts. */
export function scalarOf(value: unknown): Scalar | null {
  byType ??= new Map(SCALARS.map((scalar) => [scalar.type, scalar]));
  const type = typeOf(value);
  if (value instanceof ScriptBlock) return byType.get('System.Management.Automation.ScriptBlock')!;
  return type === null ? null : (byType.get(type.fullName) ?? null);
}

/** The scalar of an element's name; undefined for other elements. */
export function scalarTag(tag: string): Scalar | undefined {
  byTag ??= new Map(SCALARS.map((scalar) => [scalar.tag, scalar]));
  return byTag.get(tag);
}
