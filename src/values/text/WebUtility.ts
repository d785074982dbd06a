import type { StreamWriter } from '../io/StreamWriter.ts';
import { lazyType } from '../PSType.ts';

/** Blanks become `+`; letters, digits and `-_.!*()` stay. HttpUtility writes its codes in lower case. */
export function urlEncode(text: string, isLower: boolean): string {
  const encoded = encodeURIComponent(text).replace(/[~']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  const cased = isLower ? encoded.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()) : encoded;
  return cased.replaceAll('%20', '+');
}

export function urlDecode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Characters from U+00A0 to U+00FF are written as numbers too. */
function htmlEncode(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c]!).replace(/[\u00a0-\u00ff]/g, (c) => `&#${c.charCodeAt(0)};`);
}

function htmlDecode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return NAMED[name] ?? whole;
  });
}

const nullable =
  (change: (text: string) => string) =>
  (text: string | null): string | null =>
    text === null ? null : change(text);

/** What System.Net.WebUtility and System.Web.HttpUtility have in common. */
export const htmlMethods = (parameter: string) => ({
  [`string HtmlEncode(string ${parameter})`]: nullable(htmlEncode),
  [`void HtmlEncode(string ${parameter}, System.IO.TextWriter output)`]: (text: string, output: StreamWriter) =>
    output.write(htmlEncode(text)),
  [`string HtmlDecode(string ${parameter})`]: nullable(htmlDecode),
  [`void HtmlDecode(string ${parameter}, System.IO.TextWriter output)`]: (text: string, output: StreamWriter) =>
    output.write(htmlDecode(text)),
});

export const webUtilityType = lazyType(() => ({
  name: 'System.Net.WebUtility',
  isAbstract: true,
  staticMethods: {
    ...htmlMethods('value'),
    'string UrlEncode(string value)': nullable((text) => urlEncode(text, false)),
    'string UrlDecode(string encodedValue)': nullable(urlDecode),
  },
}));
