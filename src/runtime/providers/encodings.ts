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
    encode: (text) => bytesOf(text, (point) => (point <= last ? point : 0x3f)),
    decode(bytes) {
      const shown = bytes.every((byte) => byte <= last) ? bytes : bytes.map((byte) => (byte <= last ? byte : 0x3f));
      // Latin-1 by way of UTF-16 in pieces: a call takes only so many arguments.
      let text = '';
      for (let at = 0; at < shown.length; at += 4096) text += String.fromCharCode(...shown.subarray(at, at + 4096));
      return text;
    },
  };
}

/** One byte for each character; texts of plain ASCII, as most are, go the short way. */
function bytesOf(text: string, byteOf: (point: number) => number): Uint8Array {
  if (isAscii(text)) return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length);
  let count = 0;
  for (const character of text) bytes[count++] = byteOf(character.codePointAt(0) as number);
  return bytes.subarray(0, count);
}

const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text);

/** Windows-1252, the "ANSI" code page of an English Windows: what Set-Content writes without -Encoding. */
const windows1252: TextEncodingRule = {
  mark: [],
  encode: (text) => bytesOf(text, ansiByte),
  decode: (bytes) => new TextDecoder('windows-1252').decode(bytes),
};

let ansiTable: Map<string, number> | undefined;

function ansiByte(point: number): number {
  if (point < 0x80 || (point >= 0xa0 && point <= 0xff)) return point;
  ansiTable ??= new Map(
    Array.from({ length: 32 }, (_, index) => [
      new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + index)),
      0x80 + index,
    ]),
  );
  return ansiTable.get(String.fromCodePoint(point)) ?? 0x3f;
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
