/** How a text becomes the bytes of a file. Names as FileSystemCmdletProviderEncoding and Out-File's `-Encoding` have them. */
interface TextEncodingRule {
  readonly mark: readonly number[];
  encode(text: string): Uint8Array;
  decode(bytes: Uint8Array): string;
}

const utf8: TextEncodingRule = {
  mark: [0xef, 0xbb, 0xbf],
  encode: (text) => new TextEncoder().encode(text),
  decode: (bytes) => new TextDecoder('utf-8').decode(bytes),
};

function utf16(bigEndian: boolean): TextEncodingRule {
  return {
    mark: bigEndian ? [0xfe, 0xff] : [0xff, 0xfe],
    encode(text) {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
      return bytes;
    },
    decode: (bytes) => new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le').decode(bytes),
  };
}

const utf32: TextEncodingRule = {
  mark: [0xff, 0xfe, 0, 0],
  encode(text) {
    const points = [...text].map((character) => character.codePointAt(0) ?? 0);
    const view = new DataView(new ArrayBuffer(points.length * 4));
    points.forEach((point, index) => {
      view.setUint32(index * 4, point, true);
    });
    return new Uint8Array(view.buffer);
  },
  decode(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length - (bytes.length % 4));
    let text = '';
    for (let at = 0; at < view.byteLength; at += 4) text += String.fromCodePoint(view.getUint32(at, true));
    return text;
  },
};

/** One byte a character; what is above `last` becomes a question mark. */
function singleByte(last: number): TextEncodingRule {
  return {
    mark: [],
    encode: (text) => Uint8Array.from(text, (character) => fit(character.codePointAt(0) ?? 0, last)),
    decode: (bytes) => Array.from(bytes, (byte) => String.fromCharCode(byte > last ? 0x3f : byte)).join(''),
  };
}

const fit = (point: number, last: number) => (point <= last ? point : 0x3f);

/** Windows-1252, the "ANSI" code page of an English Windows: what Set-Content writes without -Encoding. */
const windows1252: TextEncodingRule = {
  mark: [],
  encode: (text) => Uint8Array.from(text, (character) => ansiByte(character)),
  decode: (bytes) => new TextDecoder('windows-1252').decode(bytes),
};

let ansiTable: Map<string, number> | undefined;

function ansiByte(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80 || (point >= 0xa0 && point <= 0xff)) return point;
  ansiTable ??= new Map(
    Array.from({ length: 32 }, (_, index) => [
      new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + index)),
      0x80 + index,
    ]),
  );
  return ansiTable.get(character) ?? 0x3f;
}

const unicode = utf16(false);

const ENCODINGS: Readonly<Record<string, TextEncodingRule>> = {
  unicode,
  string: unicode,
  unknown: unicode,
  bigendianunicode: utf16(true),
  utf8,
  utf7: utf8,
  utf32,
  bigendianutf32: utf32,
  ascii: singleByte(0x7f),
  default: windows1252,
  oem: windows1252,
};

/** Names as the parameter's error lists them. */
export const encodingNames = [
  'Unknown',
  'String',
  'Unicode',
  'Byte',
  'BigEndianUnicode',
  'UTF8',
  'UTF7',
  'UTF32',
  'Ascii',
  'Default',
  'Oem',
  'BigEndianUTF32',
] as const;

function rule(name: string): TextEncodingRule {
  return ENCODINGS[name.toLowerCase()] ?? utf8;
}

/** The bytes of a text; with the byte-order mark at the start of a new file. */
export function encodeText(text: string, encoding: string, atStart: boolean): Uint8Array {
  const { mark, encode } = rule(encoding);
  const body = encode(text);
  if (!atStart || mark.length === 0) return body;
  const bytes = new Uint8Array(mark.length + body.length);
  bytes.set(mark);
  bytes.set(body, mark.length);
  return bytes;
}

/** The text of bytes in a known encoding; its own byte-order mark is left out. */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  const { mark, decode } = rule(encoding);
  const marked = mark.length > 0 && mark.every((byte, index) => bytes[index] === byte);
  return decode(marked ? bytes.subarray(mark.length) : bytes);
}
