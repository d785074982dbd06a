import { argumentError } from './argumentErrors.ts';
import type { EnumValue } from './EnumValue.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { NetObject } from './NetObject.ts';
import { components, hexUnescape, hostNameType, isBaseOf, isHexEncoding, relativeTo } from './net/uriParts.ts';
import { lazyType, type PSType } from './PSType.ts';
import { enumOf } from './system/Enum.ts';
import { compareBy } from './system/stringComparison.ts';
import { knownType } from './typeLookup.ts';

/** System.Uri, absolute or relative. */
export class Uri extends NetObject {
  readonly original: string;
  readonly url: URL | null;

  constructor(text: string, kind: 'Absolute' | 'Relative' | 'RelativeOrAbsolute' = 'RelativeOrAbsolute') {
    super();
    this.original = text;
    this.url = kind === 'Relative' ? null : parsed(text);
    if (this.url === null && kind === 'Absolute') throw invalidUri(text);
  }

  get psType(): PSType {
    return uriType();
  }

  /** Properties that only absolute addresses have. */
  get absolute(): URL {
    if (this.url === null)
      throw new ExceptionObject(
        'System.InvalidOperationException',
        'This operation is not supported for a relative URI.',
      );
    return this.url;
  }

  /** -1 where the scheme has no port of its own. */
  get port(): number {
    return portOf(this.absolute);
  }

  override toString(): string {
    return this.url === null ? this.original : unescaped(this.url.href);
  }
}

function parsed(text: string): URL | null {
  try {
    return /^[a-z][a-z0-9+.-]*:/i.test(text) ? new URL(text) : null;
  } catch {
    return null;
  }
}

/** Proof: documented by .NET Framework's resource texts. */
function invalidUri(text: string): ExceptionObject {
  const reason = text === '' ? 'The URI is empty.' : 'The format of the URI could not be determined.';
  return new ExceptionObject('System.UriFormatException', `Invalid URI: ${reason}`);
}

function unescaped(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = {
  'http:': 80,
  'https:': 443,
  'ftp:': 21,
  'ldap:': 389,
  'mailto:': 25,
};

function portOf(url: URL): number {
  return url.port === '' ? (DEFAULT_PORTS[url.protocol] ?? -1) : Number(url.port);
}

/** Up to the scheme (0), the authority (1), the path (2) or the query (3). */
function leftPart(url: URL, part: number): string {
  const pieces = [`${url.protocol}//`, url.host, url.pathname, url.search];
  return pieces.slice(0, part + 1).join('');
}

/** A name of UriHostNameType. */
function hostKind({ hostname }: URL): string {
  if (hostname === '') return 'Basic';
  if (hostname.startsWith('[')) return 'IPv6';
  return /^[\d.]+$/.test(hostname) ? 'IPv4' : 'Dns';
}

const KINDS: Readonly<Record<number, 'Absolute' | 'Relative' | 'RelativeOrAbsolute'>> = {
  0: 'RelativeOrAbsolute',
  1: 'Absolute',
  2: 'Relative',
};

const SCHEMES = {
  File: 'file',
  Ftp: 'ftp',
  Gopher: 'gopher',
  Http: 'http',
  Https: 'https',
  Mailto: 'mailto',
  NetPipe: 'net.pipe',
  NetTcp: 'net.tcp',
  News: 'news',
  Nntp: 'nntp',
} as const;

export const uriType = lazyType<Uri>(() => ({
  name: 'System.Uri',
  accelerators: ['uri'],
  from: (value) => (typeof value === 'string' || typeof value === 'number' ? new Uri(String(value)) : undefined),
  format: (value) => value.toString(),
  hash: (value) => value.url?.href ?? value.original,
  constructors: {
    '(string uriString)': (text: string) => new Uri(text, 'Absolute'),
    '(string uriString, System.UriKind uriKind)': (text: string, kind: { value: number }) =>
      new Uri(text, KINDS[kind.value] ?? 'Absolute'),
    '(uri baseUri, uri relativeUri)': (base: Uri, relative: Uri) =>
      new Uri(new URL(relative.original, base.absolute).href, 'Absolute'),
    '(uri baseUri, string relativeUri)': (base: Uri, relative: string) =>
      new Uri(new URL(relative, base.absolute).href, 'Absolute'),
  },
  properties: {
    'string AbsolutePath': (self) => self.absolute.pathname,
    'string AbsoluteUri': (self) => self.absolute.href,
    'string LocalPath': (self) => unescaped(self.absolute.pathname),
    'string Authority': (self) => self.absolute.host,
    'System.UriHostNameType HostNameType': (self) =>
      enumOf(knownType('System.UriHostNameType'), hostKind(self.absolute)),
    'bool IsDefaultPort': (self) => self.absolute.port === '',
    'bool IsFile': (self) => self.absolute.protocol === 'file:',
    'bool IsLoopback': (self) => ['localhost', '127.0.0.1', '[::1]'].includes(self.absolute.hostname),
    'string PathAndQuery': (self) => self.absolute.pathname + self.absolute.search,
    'string[] Segments': (self) => self.absolute.pathname.match(/[^/]*\/|[^/]+$/g) ?? [],
    'bool IsUnc': () => false,
    'string Host': (self) => self.absolute.hostname,
    'int Port': (self) => self.port,
    'string Query': (self) => self.absolute.search,
    'string Fragment': (self) => self.absolute.hash,
    'string Scheme': (self) => self.absolute.protocol.slice(0, -1),
    'string OriginalString': (self) => self.original,
    'string DnsSafeHost': (self) => self.absolute.hostname,
    'string IdnHost': (self) => self.absolute.hostname,
    'bool IsAbsoluteUri': (self) => self.url !== null,
    'bool UserEscaped': () => false,
    'string UserInfo': (self) =>
      [self.absolute.username, self.absolute.password].filter((part) => part !== '').join(':'),
  },
  methods: {
    'string GetLeftPart(System.UriPartial part)': (self, part: { value: number }) =>
      leftPart(self.absolute, part.value),
    'string GetComponents(System.UriComponents components, System.UriFormat format)': components,
    'bool IsBaseOf(uri uri)': isBaseOf,
    'bool IsWellFormedOriginalString()': (self) =>
      self.url !== null && !/[\s"<>\\^`{|}]|%(?![0-9a-f]{2})/i.test(self.original),
    'string MakeRelative(uri toUri)': relativeTo,
    'uri MakeRelativeUri(uri uri)': (self, other: Uri) => new Uri(relativeTo(self, other)),
    'string ToString()': (self) => self.toString(),
    'bool Equals(System.Object comparand)': (self, other: unknown) =>
      other instanceof Uri && other.toString() === self.toString(),
  },
  staticProperties: {
    'string SchemeDelimiter': () => '://',
    ...Object.fromEntries(Object.entries(SCHEMES).map(([name, scheme]) => [`string UriScheme${name}`, () => scheme])),
  },
  staticMethods: {
    'System.UriHostNameType CheckHostName(string name)': (name: string) =>
      enumOf(knownType('System.UriHostNameType'), hostNameType(name)),
    'bool CheckSchemeName(string schemeName)': (name: string) => /^[a-z][a-z0-9+.-]*$/i.test(name),
    'int Compare(uri uri1, uri uri2, System.UriComponents partsToCompare, System.UriFormat compareFormat, System.StringComparison comparisonType)':
      (one: Uri, other: Uri, parts: EnumValue, format: EnumValue, how: EnumValue) =>
        compareBy(components(one, parts, format), components(other, parts, format), how),
    'int FromHex(char digit)': (digit: string) => {
      if (!/^[0-9a-f]$/i.test(digit)) throw argumentError('Value is invalid.', 'digit');
      return Number.parseInt(digit, 16);
    },
    'string HexEscape(char character)': (unit: string) => escapeUnit(unit),
    'char HexUnescape(string pattern, [ref] int index)': hexUnescape,
    'bool IsHexDigit(char character)': (unit: string) => /^[0-9a-f]$/i.test(unit),
    'bool IsHexEncoding(string pattern, int index)': isHexEncoding,
    'string EscapeDataString(string stringToEscape)': escapeData,
    'string EscapeUriString(string stringToEscape)': (text: string) => encodeURI(text),
    'string UnescapeDataString(string stringToUnescape)': (text: string) => decodeURIComponent(text),
    'bool IsWellFormedUriString(string uriString, System.UriKind uriKind)': (text: string) => parsed(text) !== null,
    'bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)': (
      text: string,
      kind: { value: number },
      result: { value: unknown },
    ) => {
      const uri = new Uri(text, kind.value === 2 ? 'Relative' : 'RelativeOrAbsolute');
      const fits = kind.value !== 1 || uri.url !== null;
      result.value = fits ? uri : null;
      return fits;
    },
  },
}));

/** RFC 3986: everything but the unreserved characters. */
function escapeData(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, escapeUnit);
}

const escapeUnit = (unit: string): string => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
