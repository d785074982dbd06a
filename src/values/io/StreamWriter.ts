import { ExceptionObject } from '../ExceptionObject.ts';
import { formatComposite } from '../format/composite.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType, type TypeSpec } from '../PSType.ts';
import { type Encoding, encodings } from '../text/Encoding.ts';
import { StringBuilder } from '../text/StringBuilder.ts';
import { netToString } from '../toStringPS.ts';
import { knownType } from '../typeLookup.ts';
import { withFiles } from './fileAccess.ts';
import type { MemoryStream } from './MemoryStream.ts';

const FLUSH_AT = 1 << 16;

/** StreamWriter (to a file) and StringWriter (to a text). */
export class StreamWriter extends NetObject {
  newLine = '\r\n';
  autoFlush = false;
  readonly encoding: Encoding;
  /** A file's path, a stream, or null for a text. */
  readonly #target: string | MemoryStream | null;
  #pending = '';
  #closed = false;
  /** What a StringWriter writes to. */
  readonly builder: StringBuilder | null;

  constructor(target: string | MemoryStream | null, encoding: Encoding, builder: StringBuilder | null = null) {
    super();
    this.#target = target;
    this.encoding = encoding;
    this.builder = target === null ? (builder ?? new StringBuilder()) : null;
  }

  get psType(): PSType {
    return knownType(this.#target === null ? 'System.IO.StringWriter' : 'System.IO.StreamWriter');
  }

  static open(path: string, append: boolean, encoding: Encoding = encodings.utf8NoBom()): StreamWriter {
    withFiles(path, (files) => {
      if (!append || files.facts(path) === null) files.write(path, Uint8Array.from(encoding.preamble));
    });
    return new StreamWriter(path, encoding);
  }

  write(text: string): void {
    if (this.#closed)
      throw new ExceptionObject('System.ObjectDisposedException', 'Cannot write to a closed TextWriter.');
    if (this.builder !== null) {
      this.builder.append(text);
      return;
    }
    this.#pending += text;
    if (this.autoFlush || this.#pending.length >= FLUSH_AT) this.flush();
  }

  flush(): void {
    const target = this.#target;
    if (target === null || this.#pending === '') return;
    const bytes = this.encoding.encode(this.#pending);
    this.#pending = '';
    if (typeof target === 'string') withFiles(target, (files) => files.append(target, bytes));
    else {
      if (target.length === 0) target.write(Uint8Array.from(this.encoding.preamble));
      target.write(bytes);
      target.flush();
    }
  }

  get stream(): MemoryStream | null {
    return typeof this.#target === 'object' ? this.#target : null;
  }

  close(): void {
    this.flush();
    this.stream?.close();
    this.#closed = true;
  }

  override toString(): string {
    return this.builder?.text ?? this.psType.display;
  }
}

const shown = (value: unknown): string => (value === null ? '' : netToString(value, null));

const methods: NonNullable<TypeSpec<StreamWriter>['methods']> = {
  'void Write(string value)': (self, text: string) => self.write(text ?? ''),
  'void Write(char value)': (self, unit: string) => self.write(unit),
  'void Write(System.Object value)': (self, value: unknown) => self.write(shown(value)),
  'void Write(string format, Params System.Object[] arg)': (self, format: string, args: unknown[]) =>
    self.write(formatComposite(format, args)),
  'void WriteLine()': (self) => self.write(self.newLine),
  'void WriteLine(string value)': (self, text: string) => self.write((text ?? '') + self.newLine),
  'void WriteLine(System.Object value)': (self, value: unknown) => self.write(shown(value) + self.newLine),
  'void WriteLine(string format, Params System.Object[] arg)': (self, format: string, args: unknown[]) =>
    self.write(formatComposite(format, args) + self.newLine),
  'void Flush()': (self) => self.flush(),
  'void Close()': (self) => self.close(),
  'void Dispose()': (self) => self.close(),
  'string ToString()': (self) => self.toString(),
};

const newLine = {
  get: (self: StreamWriter) => self.newLine,
  set: (self: StreamWriter, text: string) => {
    self.newLine = text;
  },
};

/** What every writer of text has, the console's too. */
export const textWriterType = lazyType<StreamWriter>(() => ({
  name: 'System.IO.TextWriter',
  isAbstract: true,
  interfaces: ['System.IDisposable'],
  staticProperties: { 'System.IO.TextWriter Null': () => new StreamWriter(null, encodings.unicode()) },
  properties: { 'System.Text.Encoding Encoding': (self) => self.encoding, 'string NewLine': newLine },
  methods,
}));

export const streamWriterType = lazyType<StreamWriter>(() => ({
  name: 'System.IO.StreamWriter',
  base: 'System.IO.TextWriter',
  constructors: {
    '(System.IO.Stream stream)': (stream: MemoryStream) => new StreamWriter(stream, encodings.utf8NoBom()),
    '(System.IO.Stream stream, System.Text.Encoding encoding)': (stream: MemoryStream, encoding: Encoding) =>
      new StreamWriter(stream, encoding),
    '(string path)': (path: string) => StreamWriter.open(path, false),
    '(string path, bool append)': (path: string, append: boolean) => StreamWriter.open(path, append),
    '(string path, bool append, System.Text.Encoding encoding)': StreamWriter.open,
  },
  properties: {
    'bool AutoFlush': {
      get: (self) => self.autoFlush,
      set: (self, value: boolean) => {
        self.autoFlush = value;
      },
    },
    'System.IO.Stream BaseStream': (self) => self.stream,
  },
}));

export const stringWriterType = lazyType<StreamWriter>(() => ({
  name: 'System.IO.StringWriter',
  base: 'System.IO.TextWriter',
  constructors: {
    '()': () => new StreamWriter(null, encodings.unicode()),
    '(System.Text.StringBuilder sb)': (builder: StringBuilder) => new StreamWriter(null, encodings.unicode(), builder),
  },
  methods: { 'System.Text.StringBuilder GetStringBuilder()': (self) => self.builder },
}));
