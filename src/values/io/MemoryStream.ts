import { argumentError } from '../argumentErrors.ts';
import { Byte } from '../Byte.ts';
import type { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { typedArray } from '../typedArray.ts';
import { byte } from '../types.ts';

type Bytes = readonly { readonly value: number }[];

const START = 1024;

/** System.IO.MemoryStream. */
export class MemoryStream extends NetObject {
  position = 0;
  #bytes = new Uint8Array(START);
  #length = 0;
  #closed = false;

  get psType(): PSType {
    return memoryStreamType();
  }

  static of(bytes: Uint8Array): MemoryStream {
    const stream = new MemoryStream();
    stream.write(bytes);
    stream.position = 0;
    return stream;
  }

  get length(): number {
    return this.#length;
  }

  set length(length: number) {
    this.#reserve(length);
    this.#bytes.fill(0, this.#length, length);
    this.#length = length;
    this.position = Math.min(this.position, length);
  }

  #check(): void {
    if (this.#closed) throw new ExceptionObject('System.ObjectDisposedException', 'Cannot access a closed Stream.');
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(length, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  write(bytes: Uint8Array): void {
    this.#check();
    this.#reserve(this.position + bytes.length);
    this.#bytes.set(bytes, this.position);
    this.position += bytes.length;
    this.#length = Math.max(this.#length, this.position);
  }

  /** Up to so many bytes from the position on. */
  read(count: number): Uint8Array {
    this.#check();
    const end = Math.min(this.#length, this.position + count);
    const part = this.#bytes.slice(this.position, end);
    this.position = Math.max(this.position, end);
    return part;
  }

  get whole(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  /** Nothing waits to be written. */
  flush(): void {}

  close(): void {
    this.#closed = true;
  }

  get isClosed(): boolean {
    return this.#closed;
  }
}

export function boxed(bytes: Uint8Array): unknown[] {
  return typedArray(
    byte(),
    Array.from(bytes, (one) => new Byte(one)),
  );
}

function readInto(self: MemoryStream, target: unknown[], offset: number, count: number): number {
  const part = self.read(count);
  part.forEach((one, i) => {
    target[offset + i] = new Byte(one);
  });
  return part.length;
}

function seek(self: MemoryStream, offset: bigint, origin: EnumValue): bigint {
  const from = [0, self.position, self.length][Number(origin.value)] ?? 0;
  const position = from + Number(offset);
  if (position < 0)
    throw new ExceptionObject(
      'System.IO.IOException',
      'An attempt was made to move the position before the beginning of the stream.',
    );
  self.position = position;
  return BigInt(position);
}

/** What every stream has: all of ours hold their bytes in memory. */
export const streamType = lazyType<MemoryStream>(() => ({
  name: 'System.IO.Stream',
  isAbstract: true,
  interfaces: ['System.IDisposable'],
  staticProperties: { 'System.IO.Stream Null': () => new MemoryStream() },
  properties: {
    'bool CanRead': (self) => !self.isClosed,
    'bool CanSeek': (self) => !self.isClosed,
    'bool CanWrite': (self) => !self.isClosed,
    'bool CanTimeout': () => false,
    'long Length': (self) => BigInt(self.length),
    'long Position': {
      get: (self) => BigInt(self.position),
      set: (self, position: bigint) => {
        if (position < 0n) throw argumentError('Non-negative number required.', 'value');
        self.position = Number(position);
      },
    },
  },
  methods: {
    'void Close()': (self) => self.close(),
    'void Dispose()': (self) => self.close(),
    'void Flush()': (self) => self.flush(),
    'int Read(byte[] buffer, int offset, int count)': readInto,
    'int ReadByte()': (self) => self.read(1)[0] ?? -1,
    'long Seek(long offset, System.IO.SeekOrigin origin)': seek,
    'void SetLength(long value)': (self, length: bigint) => {
      self.length = Number(length);
    },
    'void Write(byte[] buffer, int offset, int count)': (self, bytes: Bytes, offset: number, count: number) =>
      self.write(Uint8Array.from(bytes.slice(offset, offset + count), (one) => one.value)),
    'void WriteByte(byte value)': (self, one: number) => self.write(Uint8Array.of(one)),
    'void CopyTo(System.IO.Stream destination)': copyTo,
    'void CopyTo(System.IO.Stream destination, int bufferSize)': copyTo,
  },
}));

function copyTo(self: MemoryStream, other: MemoryStream): void {
  other.write(self.read(self.length - self.position));
}

const ofBytes = (bytes: Bytes): MemoryStream => MemoryStream.of(Uint8Array.from(bytes, (one) => one.value));

export const memoryStreamType = lazyType<MemoryStream>(() => ({
  name: 'System.IO.MemoryStream',
  base: 'System.IO.Stream',
  constructors: {
    '()': () => new MemoryStream(),
    '(int capacity)': () => new MemoryStream(),
    '(byte[] buffer)': ofBytes,
    '(byte[] buffer, bool writable)': ofBytes,
    '(byte[] buffer, int index, int count)': (bytes: Bytes, index: number, count: number) =>
      ofBytes(bytes.slice(index, index + count)),
  },
  properties: { 'int Capacity': { get: (self) => Math.max(256, self.length), set: () => undefined } },
  methods: {
    'byte[] ToArray()': (self) => boxed(self.whole),
    'byte[] GetBuffer()': (self) => boxed(self.whole),
    'void WriteTo(System.IO.Stream stream)': (self, other: MemoryStream) => other.write(self.whole),
  },
}));
