import { Byte } from '../Byte.ts';
import { NameValueCollection } from '../collections/NameValueCollection.ts';
import { lazyType } from '../PSType.ts';
import { typedArray } from '../typedArray.ts';
import { byte } from '../types.ts';
import { type Encoding, encodings } from './Encoding.ts';
import { jsonEscaped } from './jsonEscapes.ts';
import { htmlMethods, urlDecode, urlEncode } from './WebUtility.ts';

/** Characters that stand for themselves in a URL. */
const SAFE = /[A-Za-z0-9\-_.!*()]/;
const hex = (code: number, length: number): string => code.toString(16).padStart(length, '0');

/** Byte by byte, as the encoding has the text. */
function encodedIn(text: string, encoding: Encoding): string {
  return Array.from(encoding.encode(text), (one) => {
    const unit = String.fromCharCode(one);
    if (unit === ' ') return '+';
    return SAFE.test(unit) ? unit : `%${hex(one, 2)}`;
  }).join('');
}

/** `%u00fc` for what is not ASCII: how query collections of .NET Framework write themselves. Proof: documented. */
function urlEncodeUnicode(text: string): string {
  return Array.from({ length: text.length }, (_, i) => {
    const unit = text.charAt(i);
    return unit > '\u007f' ? `%u${hex(unit.charCodeAt(0), 4)}` : encodedIn(unit, encodings.utf8());
  }).join('');
}

function bytesDecoded(text: string): number[] {
  const source = encodings.utf8().encode(text.replaceAll('+', ' '));
  const bytes: number[] = [];
  for (let i = 0; i < source.length; i++) {
    const digits = String.fromCharCode(source[i + 1] ?? 0, source[i + 2] ?? 0);
    const isCode = source[i] === 0x25 && /^[0-9a-f]{2}$/i.test(digits);
    bytes.push(isCode ? Number.parseInt(digits, 16) : source[i]!);
    if (isCode) i += 2;
  }
  return bytes;
}

const boxed = (bytes: Iterable<number>): unknown[] =>
  typedArray(
    byte(),
    Array.from(bytes, (one) => new Byte(one)),
  );

function parseQuery(query: string, decode: (text: string) => string): NameValueCollection {
  const found = new NameValueCollection('System.Web.HttpQSCollection');
  const parts = query.replace(/^\?/, '');
  for (const part of parts === '' ? [] : parts.split('&')) {
    const equals = part.indexOf('=');
    found.add(equals < 0 ? null : decode(part.slice(0, equals)), decode(part.slice(equals + 1)));
  }
  return found;
}

function queryText(self: NameValueCollection): string {
  return [...self.entries.values()]
    .flatMap(({ name, values }) =>
      values.map(
        (value) => (name === null || name === '' ? '' : `${urlEncodeUnicode(name)}=`) + urlEncodeUnicode(value),
      ),
    )
    .join('&');
}

export const queryCollectionType = lazyType<NameValueCollection>(() => ({
  name: 'System.Web.HttpQSCollection',
  base: 'System.Collections.Specialized.NameValueCollection',
  format: queryText,
  methods: { 'string ToString()': queryText },
}));

/** Only the path, and there only what no URL may hold. */
function urlPathEncode(url: string): string {
  const query = url.indexOf('?');
  const path = query < 0 ? url : url.slice(0, query);
  const encoded = path.replace(/[^\u0021-\u007e]/gu, (unit) => encodeURIComponent(unit).toLowerCase());
  return query < 0 ? encoded : encoded + url.slice(query);
}

const ATTRIBUTE: Readonly<Record<string, string>> = { '"': '&quot;', "'": '&#39;', '&': '&amp;', '<': '&lt;' };

export const httpUtilityType = lazyType(() => ({
  name: 'System.Web.HttpUtility',
  isAbstract: true,
  staticMethods: {
    ...htmlMethods('s'),
    'string UrlEncode(string str)': (text: string | null) => (text === null ? null : urlEncode(text, true)),
    'string UrlEncode(string str, System.Text.Encoding e)': encodedIn,
    'string UrlDecode(string str)': (text: string | null) => (text === null ? null : urlDecode(text)),
    'string UrlDecode(string str, System.Text.Encoding e)': (text: string, encoding: Encoding) =>
      encoding.decode(Uint8Array.from(bytesDecoded(text))),
    'byte[] UrlEncodeToBytes(string str)': (text: string) => boxed(encodings.utf8().encode(urlEncode(text, true))),
    'byte[] UrlDecodeToBytes(string str)': (text: string) => boxed(bytesDecoded(text)),
    'string UrlEncodeUnicode(string str)': urlEncodeUnicode,
    'string UrlPathEncode(string str)': urlPathEncode,
    'string HtmlAttributeEncode(string s)': (text: string) => text.replace(/["'&<]/g, (unit) => ATTRIBUTE[unit]!),
    'string JavaScriptStringEncode(string value)': jsonEscaped,
    'string JavaScriptStringEncode(string value, bool addDoubleQuotes)': (text: string, quoted: boolean) =>
      quoted ? `"${jsonEscaped(text)}"` : jsonEscaped(text),
    'System.Collections.Specialized.NameValueCollection ParseQueryString(string query)': (query: string) =>
      parseQuery(query, urlDecode),
    'System.Collections.Specialized.NameValueCollection ParseQueryString(string query, System.Text.Encoding encoding)':
      (query: string, encoding: Encoding) =>
        parseQuery(query, (text) => encoding.decode(Uint8Array.from(bytesDecoded(text)))),
  },
}));
