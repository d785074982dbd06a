import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType, type TypeSpec } from '../PSType.ts';
import { encodings } from '../text/Encoding.ts';
import type { MemoryStream } from './MemoryStream.ts';

type Bytes = readonly { readonly value: number }[];

/** System.IO.BinaryWriter: numbers with their lowest byte first. */
class BinaryWriter extends NetObject {
  readonly stream: MemoryStream;

  constructor(stream: MemoryStream) {
    super();
    this.stream = stream;
  }

  get psType(): PSType {
    return binaryWriterType();
  }

  number(length: number, fill: (view: DataView) => void): void {
    const bytes = new Uint8Array(length);
    fill(new DataView(bytes.buffer));
    this.stream.write(bytes);
  }

  /** Its length in pieces of seven bits comes first. */
  text(text: string): void {
    const bytes = encodings.utf8().encode(text);
    const head: number[] = [];
    let rest = bytes.length;
    for (; rest >= 0x80; rest >>>= 7) head.push((rest & 0x7f) | 0x80);
    this.stream.write(Uint8Array.of(...head, rest));
    this.stream.write(bytes);
  }
}

type Methods = NonNullable<TypeSpec<BinaryWriter>['methods']>;

const numbers: Methods = {
  'void Write(bool value)': (self, value: boolean) => self.number(1, (view) => view.setUint8(0, value ? 1 : 0)),
  'void Write(byte value)': (self, value: number) => self.number(1, (view) => view.setUint8(0, value)),
  'void Write(sbyte value)': (self, value: number) => self.number(1, (view) => view.setInt8(0, value)),
  'void Write(int16 value)': (self, value: number) => self.number(2, (view) => view.setInt16(0, value, true)),
  'void Write(uint16 value)': (self, value: number) => self.number(2, (view) => view.setUint16(0, value, true)),
  'void Write(int value)': (self, value: number) => self.number(4, (view) => view.setInt32(0, value, true)),
  'void Write(uint32 value)': (self, value: number) => self.number(4, (view) => view.setUint32(0, value, true)),
  'void Write(long value)': (self, value: bigint) => self.number(8, (view) => view.setBigInt64(0, value, true)),
  'void Write(uint64 value)': (self, value: bigint) => self.number(8, (view) => view.setBigUint64(0, value, true)),
  'void Write(float value)': (self, value: number) => self.number(4, (view) => view.setFloat32(0, value, true)),
  'void Write(double value)': (self, value: number) => self.number(8, (view) => view.setFloat64(0, value, true)),
};

const pieces: Methods = {
  'void Write(char ch)': (self, unit: string) => self.stream.write(encodings.utf8().encode(unit)),
  'void Write(string value)': (self, text: string) => self.text(text),
  'void Write(byte[] buffer)': (self, bytes: Bytes) => self.stream.write(Uint8Array.from(bytes, (one) => one.value)),
  'void Write(byte[] buffer, int index, int count)': (self, bytes: Bytes, index: number, count: number) =>
    self.stream.write(Uint8Array.from(bytes.slice(index, index + count), (one) => one.value)),
  'void Write(char[] chars)': (self, units: unknown[]) => self.stream.write(encodings.utf8().encode(units.join(''))),
};

export const binaryWriterType = lazyType<BinaryWriter>(() => ({
  name: 'System.IO.BinaryWriter',
  interfaces: ['System.IDisposable'],
  constructors: { '(System.IO.Stream output)': (stream: MemoryStream) => new BinaryWriter(stream) },
  properties: { 'System.IO.Stream BaseStream': (self) => self.stream },
  methods: {
    ...numbers,
    ...pieces,
    'void Flush()': () => undefined,
    'void Close()': (self) => self.stream.close(),
    'void Dispose()': (self) => self.stream.close(),
  },
}));
