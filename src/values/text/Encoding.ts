import { argumentError } from '../argumentErrors.ts';
import { Byte } from '../Byte.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, lazyType, type PSType } from '../PSType.ts';
import { typedArray } from '../typedArray.ts';
import { byte } from '../types.ts';

interface Codec {
  readonly name: string;
  readonly display: string;
  readonly codePage: number;
  readonly className: string;
  readonly preamble: readonly number[];
  readonly encode: (text: string) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => string;
}

/** System.Text.Encoding. */
export class Encoding extends NetObject {
  readonly codec: Codec;
  /** Whether files begin with the byte order mark. */
  readonly preamble: readonly number[];

  constructor(codec: Codec, hasPreamble = true) {
    super();
    this.codec = codec;
    this.preamble = hasPreamble ? codec.preamble : [];
  }

  get psType(): PSType {
    return classOf(this.codec.className);
  }

  encode(text: string): Uint8Array {
    return this.codec.encode(text);
  }

  decode(bytes: Uint8Array): string {
    return this.codec.decode(bytes);
  }

  /** The encoding a file's first bytes tell; null when they tell none. */
  static detect(bytes: Uint8Array): Encoding | null {
    for (const codec of [CODECS.utf32!, CODECS.utf8!, CODECS.unicode!, CODECS.bigEndianUnicode!]) {
      if (codec.preamble.every((one, i) => bytes[i] === one)) return new Encoding(codec);
    }
    return null;
  }

  /** By the names .NET takes (`utf-8`, `us-ascii`, `utf-16`, `iso-8859-1`, `windows-1252` …) or a code page. */
  static named(name: string | number): Encoding {
    const wanted = String(name).toLowerCase();
    const found =
      Object.values(CODECS).find((codec) => codec.name === wanted || String(codec.codePage) === wanted) ??
      CODECS[ALIASES[wanted] ?? ''];
    if (found === undefined) throw argumentError(`'${name}' is not a supported encoding name.`, 'name');
    return new Encoding(found);
  }
}

const ALIASES: Readonly<Record<string, string>> = {
  utf8: 'utf8',
  ascii: 'ascii',
  unicode: 'unicode',
  latin1: 'latin1',
  '0': 'windows1252',
};

function singleByte(limit: number, special: readonly string[] = []): Pick<Codec, 'encode' | 'decode'> {
  const decode = (bytes: Uint8Array) =>
    Array.from(
      bytes,
      (one) =>
        special[one - 0x80] ??
        (one < limit ? String.fromCharCode(one) : limit === 128 ? '?' : String.fromCharCode(one)),
    ).join('');
  const encode = (text: string) =>
    Uint8Array.from(text, (character) => {
      const code = character.codePointAt(0)!;
      const place = special.indexOf(character);
      if (place >= 0) return 0x80 + place;
      return code < limit && !(special.length > 0 && code >= 0x80 && code < 0xa0) ? code : 0x3f;
    });
  return { encode, decode };
}

function wide(littleEndian: boolean): Pick<Codec, 'encode' | 'decode'> {
  const encode = (text: string) => {
    const view = new DataView(new ArrayBuffer(text.length * 2));
    for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
    return new Uint8Array(view.buffer);
  };
  const decode = (bytes: Uint8Array) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = '';
    for (let i = 0; i + 1 < bytes.byteLength; i += 2) text += String.fromCharCode(view.getUint16(i, littleEndian));
    return text;
  };
  return { encode, decode };
}

const utf8: Pick<Codec, 'encode' | 'decode'> = {
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
};

const utf32: Pick<Codec, 'encode' | 'decode'> = {
  encode: (text) => {
    const points = Array.from(text, (character) => character.codePointAt(0)!);
    const view = new DataView(new ArrayBuffer(points.length * 4));
    points.forEach((point, i) => {
      view.setUint32(i * 4, point, true);
    });
    return new Uint8Array(view.buffer);
  },
  decode: (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let text = '';
    for (let i = 0; i + 3 < bytes.byteLength; i += 4) text += String.fromCodePoint(view.getUint32(i, true));
    return text;
  },
};

/** What 0x80 to 0x9f are in Windows-1252; '' where nothing is. */
const WINDOWS_1252 = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'];

const CODECS: Readonly<Record<string, Codec>> = {
  ascii: {
    name: 'us-ascii',
    display: 'US-ASCII',
    codePage: 20127,
    className: 'ASCIIEncoding',
    preamble: [],
    ...singleByte(128),
  },
  utf8: {
    name: 'utf-8',
    display: 'Unicode (UTF-8)',
    codePage: 65001,
    className: 'UTF8Encoding',
    preamble: [0xef, 0xbb, 0xbf],
    ...utf8,
  },
  unicode: {
    name: 'utf-16',
    display: 'Unicode',
    codePage: 1200,
    className: 'UnicodeEncoding',
    preamble: [0xff, 0xfe],
    ...wide(true),
  },
  bigEndianUnicode: {
    name: 'utf-16be',
    display: 'Unicode (Big-Endian)',
    codePage: 1201,
    className: 'UnicodeEncoding',
    preamble: [0xfe, 0xff],
    ...wide(false),
  },
  utf32: {
    name: 'utf-32',
    display: 'Unicode (UTF-32)',
    codePage: 12000,
    className: 'UTF32Encoding',
    preamble: [0xff, 0xfe, 0, 0],
    ...utf32,
  },
  latin1: {
    name: 'iso-8859-1',
    display: 'Western European (ISO)',
    codePage: 28591,
    className: 'Latin1Encoding',
    preamble: [],
    ...singleByte(256),
  },
  windows1252: {
    name: 'windows-1252',
    display: 'Western European (Windows)',
    codePage: 1252,
    className: 'SBCSCodePageEncoding',
    preamble: [],
    ...singleByte(256, WINDOWS_1252),
  },
};

export const encodings = {
  ascii: () => new Encoding(CODECS.ascii!),
  utf8: () => new Encoding(CODECS.utf8!),
  utf8NoBom: () => new Encoding(CODECS.utf8!, false),
  unicode: () => new Encoding(CODECS.unicode!),
  bigEndianUnicode: () => new Encoding(CODECS.bigEndianUnicode!),
  utf32: () => new Encoding(CODECS.utf32!),
  latin1: () => new Encoding(CODECS.latin1!),
  /** Encoding.Default of a western Windows. */
  ansi: () => new Encoding(CODECS.windows1252!),
};

const classes = new Map<string, PSType>();

function classOf(name: string): PSType {
  let type = classes.get(name);
  if (type === undefined) {
    type = defineType({ name: `System.Text.${name}`, base: encodingType });
    classes.set(name, type);
  }
  return type;
}

export const utf8EncodingType = lazyType<Encoding>(() => ({
  name: 'System.Text.UTF8Encoding',
  base: encodingType,
  constructors: {
    '()': () => encodings.utf8NoBom(),
    '(bool encoderShouldEmitUTF8Identifier)': (mark: boolean) => (mark ? encodings.utf8() : encodings.utf8NoBom()),
  },
}));

type Bytes = readonly { readonly value: number }[];
const boxed = (bytes: Iterable<number>): unknown[] =>
  typedArray(
    byte(),
    Array.from(bytes, (one) => new Byte(one)),
  );
const plain = (bytes: Bytes): Uint8Array => Uint8Array.from(bytes, (one) => one.value);

export const encodingType = lazyType<Encoding>(() => ({
  name: 'System.Text.Encoding',
  isAbstract: true,
  properties: {
    'string BodyName': (self) => self.codec.name,
    'string EncodingName': (self) => self.codec.display,
    'string HeaderName': (self) => self.codec.name,
    'string WebName': (self) => self.codec.name,
    'int WindowsCodePage': () => 1252,
    'bool IsSingleByte': (self) => self.codec.preamble.length === 0,
    'int CodePage': (self) => self.codec.codePage,
  },
  methods: {
    'byte[] GetBytes(string s)': (self, text: string) => boxed(self.encode(text)),
    'byte[] GetBytes(char[] chars)': (self, units: unknown[]) => boxed(self.encode(units.join(''))),
    'byte[] GetBytes(char[] chars, int index, int count)': (self, units: unknown[], index: number, count: number) =>
      boxed(self.encode(units.slice(index, index + count).join(''))),
    'int GetByteCount(char[] chars)': (self, units: unknown[]) => self.encode(units.join('')).length,
    'int GetCharCount(byte[] bytes)': (self, bytes: Bytes) => self.decode(plain(bytes)).length,
    'int GetCharCount(byte[] bytes, int index, int count)': (self, bytes: Bytes, index: number, count: number) =>
      self.decode(plain(bytes.slice(index, index + count))).length,
    'char[] GetChars(byte[] bytes, int index, int count)': (self, bytes: Bytes, index: number, count: number) => [
      ...self.decode(plain(bytes.slice(index, index + count))),
    ],
    'System.Object Clone()': (self) => self,
    'int GetByteCount(string s)': (self, text: string) => self.encode(text).length,
    'string GetString(byte[] bytes)': (self, bytes: Bytes) => self.decode(plain(bytes)),
    'string GetString(byte[] bytes, int index, int count)': (self, bytes: Bytes, index: number, count: number) =>
      self.decode(plain(bytes.slice(index, index + count))),
    'char[] GetChars(byte[] bytes)': (self, bytes: Bytes) => [...self.decode(plain(bytes))],
    'byte[] GetPreamble()': (self) => boxed(self.preamble),
    'string ToString()': (self) => `System.Text.${self.codec.className}`,
  },
  staticProperties: {
    'System.Text.Encoding ASCII': encodings.ascii,
    'System.Text.Encoding UTF8': encodings.utf8,
    'System.Text.Encoding Unicode': encodings.unicode,
    'System.Text.Encoding BigEndianUnicode': encodings.bigEndianUnicode,
    'System.Text.Encoding UTF32': encodings.utf32,
    'System.Text.Encoding Default': encodings.ansi,
  },
  staticMethods: {
    'System.Text.Encoding GetEncoding(string name)': Encoding.named,
    'System.Text.Encoding GetEncoding(int codepage)': Encoding.named,
    'byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)': (
      from: Encoding,
      to: Encoding,
      bytes: Bytes,
    ) => boxed(to.encode(from.decode(plain(bytes)))),
    'byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes, int index, int count)':
      (from: Encoding, to: Encoding, bytes: Bytes, index: number, count: number) =>
        boxed(to.encode(from.decode(plain(bytes.slice(index, index + count))))),
  },
}));
