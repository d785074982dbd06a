import { argumentError, indexOutOfRange } from '../argumentErrors.ts';
import { Byte } from '../Byte.ts';
import { lazyType } from '../PSType.ts';
import { typedArray } from '../typedArray.ts';
import { byte } from '../types.ts';

type Bytes = readonly { readonly value: number }[];

function view(bytes: Bytes, start: number, length: number): DataView {
  if (start < 0 || start >= bytes.length) throw indexOutOfRange('startIndex');
  if (start + length > bytes.length) {
    throw argumentError(
      'Destination array is not long enough to copy all the items in the collection. Check array index and length.',
    );
  }
  return new DataView(Uint8Array.from(bytes.slice(start, start + length), (one) => one.value).buffer);
}

function made(length: number, write: (view: DataView) => void): unknown[] {
  const data = new DataView(new ArrayBuffer(length));
  write(data);
  return typedArray(
    byte(),
    Array.from(new Uint8Array(data.buffer), (one) => new Byte(one)),
  );
}

function hex(bytes: Bytes, start = 0, length = bytes.length - start): string {
  const part = bytes.slice(start, start + length);
  return part.map((one) => one.value.toString(16).toUpperCase().padStart(2, '0')).join('-');
}

export const bitConverterType = lazyType(() => ({
  name: 'System.BitConverter',
  isAbstract: true,
  staticProperties: { 'bool IsLittleEndian': () => true },
  staticMethods: {
    'byte[] GetBytes(bool value)': (value: boolean) => made(1, (v) => v.setUint8(0, value ? 1 : 0)),
    'byte[] GetBytes(char value)': (value: string) => made(2, (v) => v.setUint16(0, value.charCodeAt(0), true)),
    'byte[] GetBytes(int16 value)': (value: number) => made(2, (v) => v.setInt16(0, value, true)),
    'byte[] GetBytes(uint16 value)': (value: number) => made(2, (v) => v.setUint16(0, value, true)),
    'byte[] GetBytes(int value)': (value: number) => made(4, (v) => v.setInt32(0, value, true)),
    'byte[] GetBytes(uint32 value)': (value: number) => made(4, (v) => v.setUint32(0, value, true)),
    'byte[] GetBytes(long value)': (value: bigint) => made(8, (v) => v.setBigInt64(0, value, true)),
    'byte[] GetBytes(uint64 value)': (value: bigint) => made(8, (v) => v.setBigUint64(0, value, true)),
    'byte[] GetBytes(float value)': (value: number) => made(4, (v) => v.setFloat32(0, value, true)),
    'byte[] GetBytes(double value)': (value: number) => made(8, (v) => v.setFloat64(0, value, true)),
    'long DoubleToInt64Bits(double value)': (value: number) => {
      const data = new DataView(new ArrayBuffer(8));
      data.setFloat64(0, value);
      return data.getBigInt64(0);
    },
    'double Int64BitsToDouble(long value)': (value: bigint) => {
      const data = new DataView(new ArrayBuffer(8));
      data.setBigInt64(0, value);
      return data.getFloat64(0);
    },
    'bool ToBoolean(byte[] value, int startIndex)': (bytes: Bytes, at: number) => view(bytes, at, 1).getUint8(0) !== 0,
    'char ToChar(byte[] value, int startIndex)': (bytes: Bytes, at: number) =>
      String.fromCharCode(view(bytes, at, 2).getUint16(0, true)),
    'int16 ToInt16(byte[] value, int startIndex)': (bytes: Bytes, at: number) => view(bytes, at, 2).getInt16(0, true),
    'uint16 ToUInt16(byte[] value, int startIndex)': (bytes: Bytes, at: number) =>
      view(bytes, at, 2).getUint16(0, true),
    'int ToInt32(byte[] value, int startIndex)': (bytes: Bytes, at: number) => view(bytes, at, 4).getInt32(0, true),
    'uint32 ToUInt32(byte[] value, int startIndex)': (bytes: Bytes, at: number) =>
      view(bytes, at, 4).getUint32(0, true),
    'long ToInt64(byte[] value, int startIndex)': (bytes: Bytes, at: number) => view(bytes, at, 8).getBigInt64(0, true),
    'uint64 ToUInt64(byte[] value, int startIndex)': (bytes: Bytes, at: number) =>
      view(bytes, at, 8).getBigUint64(0, true),
    'float ToSingle(byte[] value, int startIndex)': (bytes: Bytes, at: number) =>
      view(bytes, at, 4).getFloat32(0, true),
    'double ToDouble(byte[] value, int startIndex)': (bytes: Bytes, at: number) =>
      view(bytes, at, 8).getFloat64(0, true),
    'string ToString(byte[] value)': (bytes: Bytes) => hex(bytes),
    'string ToString(byte[] value, int startIndex)': (bytes: Bytes, start: number) => hex(bytes, start),
    'string ToString(byte[] value, int startIndex, int length)': hex,
  },
}));
