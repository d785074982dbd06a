/** The text of a file: by its byte-order mark, else as UTF-8, else as Windows-1252 when it is not valid UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const { encoding, mark } = encodingOf(bytes, false);
  return new TextDecoder(encoding).decode(bytes.subarray(mark));
}

/** The lines of a text; a line end at the very end starts no further line. */
export function linesOf(text: string): string[] {
  if (text === '') return [];
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Bytes that are read at a time. */
const PIECE = 1 << 20;

/** The same text in pieces, so that memory stays small however long the file is. `read` gives bytes from an offset on. */
export function* textPieces(read: (offset: number, length: number) => Uint8Array): Generator<string> {
  let bytes = read(0, PIECE);
  const { encoding, mark } = encodingOf(bytes, true);
  const decoder = new TextDecoder(encoding);
  for (let offset = 0; bytes.length > 0; bytes = read(offset, PIECE)) {
    yield decoder.decode(offset === 0 ? bytes.subarray(mark) : bytes, { stream: true });
    offset += bytes.length;
  }
  yield decoder.decode();
}

/** By the byte-order mark (`mark` bytes long), else by whether it is valid UTF-8; a part may end inside a character. */
function encodingOf(bytes: Uint8Array, isPart: boolean): { readonly encoding: string; readonly mark: number } {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', mark: 3 };
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isPart });
    return { encoding: 'utf-8', mark: 0 };
  } catch {
    return { encoding: 'windows-1252', mark: 0 };
  }
}
