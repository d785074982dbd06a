import { Char } from '../Char.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { Encoding, encodings } from '../text/Encoding.ts';
import { knownType } from '../typeLookup.ts';
import { withFiles } from './fileAccess.ts';
import type { MemoryStream } from './MemoryStream.ts';

/** StreamReader and StringReader: a text read piece by piece. */
export class StreamReader extends NetObject {
  readonly encoding: Encoding;
  readonly #text: string;
  readonly #className: string;
  #at = 0;
  #closed = false;
  /** Closed with the reader. */
  #stream: MemoryStream | null = null;

  constructor(text: string, encoding: Encoding, className = 'System.IO.StreamReader') {
    super();
    this.#text = text;
    this.encoding = encoding;
    this.#className = className;
  }

  get psType(): PSType {
    return knownType(this.#className);
  }

  static open(path: string, encoding: Encoding = encodings.utf8()): StreamReader {
    return StreamReader.ofBytes(
      withFiles(path, (files) => files.read(path)),
      encoding,
    );
  }

  /** Reads what is left of a stream. */
  static over(stream: MemoryStream, encoding: Encoding = encodings.utf8()): StreamReader {
    const reader = StreamReader.ofBytes(stream.read(stream.length), encoding);
    reader.#stream = stream;
    return reader;
  }

  static ofBytes(bytes: Uint8Array, encoding: Encoding): StreamReader {
    const marked = Encoding.detect(bytes);
    const text = marked === null ? encoding.decode(bytes) : marked.decode(bytes.subarray(marked.preamble.length));
    return new StreamReader(text, marked ?? encoding);
  }

  #check(): void {
    if (this.#closed)
      throw new ExceptionObject('System.ObjectDisposedException', 'Cannot read from a closed TextReader.');
  }

  get atEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** null at the end. */
  readLine(): string | null {
    this.#check();
    if (this.atEnd) return null;
    const found = /\r\n|\r|\n/g;
    found.lastIndex = this.#at;
    const end = found.exec(this.#text);
    const line = this.#text.slice(this.#at, end?.index ?? this.#text.length);
    this.#at = end === null ? this.#text.length : end.index + end[0].length;
    return line;
  }

  readToEnd(): string {
    this.#check();
    const rest = this.#text.slice(this.#at);
    this.#at = this.#text.length;
    return rest;
  }

  /** The next unit as a number, -1 at the end. */
  peek(): number {
    this.#check();
    return this.atEnd ? -1 : this.#text.charCodeAt(this.#at);
  }

  read(): number {
    const unit = this.peek();
    if (unit >= 0) this.#at++;
    return unit;
  }

  get stream(): MemoryStream | null {
    return this.#stream;
  }

  close(): void {
    this.#stream?.close();
    this.#closed = true;
  }
}

function readInto(self: StreamReader, target: unknown[], index: number, count: number): number {
  let done = 0;
  for (; done < count && !self.atEnd; done++) target[index + done] = new Char(self.read());
  return done;
}

/** What every reader of text has. */
export const textReaderType = lazyType<StreamReader>(() => ({
  name: 'System.IO.TextReader',
  isAbstract: true,
  interfaces: ['System.IDisposable'],
  methods: {
    'string ReadLine()': (self: StreamReader) => self.readLine(),
    'string ReadToEnd()': (self: StreamReader) => self.readToEnd(),
    'int Read()': (self: StreamReader) => self.read(),
    'int Read(char[] buffer, int index, int count)': readInto,
    'int ReadBlock(char[] buffer, int index, int count)': readInto,
    'int Peek()': (self: StreamReader) => self.peek(),
    'void Close()': (self: StreamReader) => self.close(),
    'void Dispose()': (self: StreamReader) => self.close(),
  },
}));

export const streamReaderType = lazyType<StreamReader>(() => ({
  name: 'System.IO.StreamReader',
  base: 'System.IO.TextReader',
  constructors: {
    '(System.IO.Stream stream)': (stream: MemoryStream) => StreamReader.over(stream),
    '(System.IO.Stream stream, System.Text.Encoding encoding)': (stream: MemoryStream, encoding: Encoding) =>
      StreamReader.over(stream, encoding),
    '(System.IO.Stream stream, bool detectEncodingFromByteOrderMarks)': (stream: MemoryStream) =>
      StreamReader.over(stream),
    '(System.IO.Stream stream, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)': (
      stream: MemoryStream,
      encoding: Encoding,
    ) => StreamReader.over(stream, encoding),
    '(string path)': (path: string) => StreamReader.open(path),
    '(string path, bool detectEncodingFromByteOrderMarks)': (path: string) => StreamReader.open(path),
    '(string path, System.Text.Encoding encoding)': (path: string, encoding: Encoding) =>
      StreamReader.open(path, encoding),
    '(string path, System.Text.Encoding encoding, bool detectEncodingFromByteOrderMarks)': (
      path: string,
      encoding: Encoding,
    ) => StreamReader.open(path, encoding),
  },
  properties: {
    'System.Text.Encoding CurrentEncoding': (self) => self.encoding,
    'System.IO.Stream BaseStream': (self) => self.stream,
    'bool EndOfStream': (self) => self.atEnd,
  },
}));

export const stringReaderType = lazyType<StreamReader>(() => ({
  name: 'System.IO.StringReader',
  base: 'System.IO.TextReader',
  constructors: {
    '(string s)': (text: string) => new StreamReader(text, encodings.unicode(), 'System.IO.StringReader'),
  },
}));
