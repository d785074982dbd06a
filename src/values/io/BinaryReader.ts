import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType, type TypeSpec } from '../PSType.ts';
import { encodings } from '../text/Encoding.ts';
import { boxed, type MemoryStream } from './MemoryStream.ts';

/** System.IO.BinaryReader. */
export class BinaryReader extends NetObject {
  readonly stream: MemoryStream;

  constructor(stream: MemoryStream) {
    super();
    this.stream = stream;
  }

  get psType(): PSType {
    return binaryReaderType();
  }

  view(length: number): DataView {
    const bytes = this.stream.read(length);
    if (bytes.length < length)
      throw new ExceptionObject('System.IO.EndOfStreamException', 'Unable to read beyond the end of the stream.');
    return new DataView(bytes.buffer, bytes.byteOffset, length);
  }

  /** A length in pieces of seven bits comes first. */
  readString(): string {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const one = this.view(1).getUint8(0);
      length |= (one & 0x7f) << shift;
      if (one < 0x80) break;
    }
    return encodings.utf8().decode(this.stream.read(length));
  }
}

type Methods = NonNullable<TypeSpec<BinaryReader>['methods']>;

const numbers: Methods = {
  'bool ReadBoolean()': (self) => self.view(1).getUint8(0) !== 0,
  'byte ReadByte()': (self) => self.view(1).getUint8(0),
  'sbyte ReadSByte()': (self) => self.view(1).getInt8(0),
  'char ReadChar()': (self) => String.fromCharCode(self.view(1).getUint8(0)),
  'int16 ReadInt16()': (self) => self.view(2).getInt16(0, true),
  'uint16 ReadUInt16()': (self) => self.view(2).getUint16(0, true),
  'int ReadInt32()': (self) => self.view(4).getInt32(0, true),
  'uint32 ReadUInt32()': (self) => self.view(4).getUint32(0, true),
  'long ReadInt64()': (self) => self.view(8).getBigInt64(0, true),
  'uint64 ReadUInt64()': (self) => self.view(8).getBigUint64(0, true),
  'float ReadSingle()': (self) => self.view(4).getFloat32(0, true),
  'double ReadDouble()': (self) => self.view(8).getFloat64(0, true),
};

export const binaryReaderType = lazyType<BinaryReader>(() => ({
  name: 'System.IO.BinaryReader',
  interfaces: ['System.IDisposable'],
  constructors: { '(System.IO.Stream input)': (stream: MemoryStream) => new BinaryReader(stream) },
  properties: { 'System.IO.Stream BaseStream': (self) => self.stream },
  methods: {
    ...numbers,
    'byte[] ReadBytes(int count)': (self, count: number) => boxed(self.stream.read(count)),
    'string ReadString()': (self) => self.readString(),
    'void Close()': (self) => self.stream.close(),
    'void Dispose()': (self) => self.stream.close(),
  },
}));
