import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { UInt64 } from '../UInt64.ts';
import { formatByteSize, formatByteSize2007, parseByteSize } from './byteSizeText.ts';
import { parsed } from './parsed.ts';
import { textOf } from './textOf.ts';

const MAX = (1n << 64n) - 1n;

/** A size in bytes that prints as `36 MB (37,748,736 bytes)`; `style2007` prints `36MB`. */
export class ByteQuantifiedSize extends NetObject {
  readonly bytes: bigint;
  readonly style2007: boolean;

  constructor(bytes: bigint, style2007 = false) {
    super();
    this.bytes = bytes;
    this.style2007 = style2007;
  }

  get psType(): PSType {
    return byteQuantifiedSize();
  }

  /** Reads `36MB`, `36 MB (37,748,736 bytes)`, plain bytes. Throws FormatException. */
  static parse(text: string): ByteQuantifiedSize {
    const bytes = parseByteSize(text);
    if (bytes !== null) return new ByteQuantifiedSize(bytes);
    // The first sentence is recorded (its end was cut off), the rest inferred.
    throw new ExceptionObject(
      'System.FormatException',
      `The string '${text}' isn't correctly formatted. A size is a number that can be followed by B, KB, MB, GB, or TB.`,
    );
  }

  override toString(): string {
    return this.style2007 ? formatByteSize2007(this.bytes) : formatByteSize(this.bytes);
  }
}

function whole(size: ByteQuantifiedSize, unit: bigint): UInt64 {
  return new UInt64(size.bytes / unit);
}

function of(count: bigint, unit: bigint): ByteQuantifiedSize {
  const bytes = count * unit;
  if (bytes < 0n || bytes > MAX)
    throw new ExceptionObject('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
  return new ByteQuantifiedSize(bytes);
}

const KB = 1024n;
const MB = KB * KB;
const GB = KB * MB;
const TB = KB * GB;

/** Microsoft.Exchange.Data.ByteQuantifiedSize; members as public scripts use them. */
export const byteQuantifiedSize: () => PSType = lazyType<ByteQuantifiedSize>(() => ({
  name: 'Microsoft.Exchange.Data.ByteQuantifiedSize',
  valueType: true,
  interfaces: ['System.IComparable', 'System.IFormattable'],
  methods: {
    'uint64 ToBytes()': (self) => whole(self, 1n),
    'uint64 ToKB()': (self) => whole(self, KB),
    'uint64 ToMB()': (self) => whole(self, MB),
    'uint64 ToGB()': (self) => whole(self, GB),
    'uint64 ToTB()': (self) => whole(self, TB),
  },
  staticMethods: {
    'Microsoft.Exchange.Data.ByteQuantifiedSize Parse(string expression)': (text: string) =>
      ByteQuantifiedSize.parse(text),
    'Microsoft.Exchange.Data.ByteQuantifiedSize op_Addition(Microsoft.Exchange.Data.ByteQuantifiedSize value1, Microsoft.Exchange.Data.ByteQuantifiedSize value2)':
      (a: ByteQuantifiedSize, b: ByteQuantifiedSize) => of(a.bytes + b.bytes, 1n),
    'Microsoft.Exchange.Data.ByteQuantifiedSize op_Subtraction(Microsoft.Exchange.Data.ByteQuantifiedSize value1, Microsoft.Exchange.Data.ByteQuantifiedSize value2)':
      (a: ByteQuantifiedSize, b: ByteQuantifiedSize) => of(a.bytes - b.bytes, 1n),
    'Microsoft.Exchange.Data.ByteQuantifiedSize FromBytes(uint64 bytes)': (count: bigint) => of(count, 1n),
    'Microsoft.Exchange.Data.ByteQuantifiedSize FromKB(uint64 bytes)': (count: bigint) => of(count, KB),
    'Microsoft.Exchange.Data.ByteQuantifiedSize FromMB(uint64 bytes)': (count: bigint) => of(count, MB),
    'Microsoft.Exchange.Data.ByteQuantifiedSize FromGB(uint64 bytes)': (count: bigint) => of(count, GB),
    'Microsoft.Exchange.Data.ByteQuantifiedSize FromTB(uint64 bytes)': (count: bigint) => of(count, TB),
  },
  from(value) {
    const text = textOf(value);
    return text === undefined ? undefined : parsed(value, byteQuantifiedSize(), () => ByteQuantifiedSize.parse(text));
  },
  format: (value) => value.toString(),
  compare: (left, right) =>
    right instanceof ByteQuantifiedSize ? Number(left.bytes > right.bytes) - Number(left.bytes < right.bytes) : 1,
  equals: (left, right) => right instanceof ByteQuantifiedSize && right.bytes === left.bytes,
  hash: (value) => value.bytes,
  default: () => new ByteQuantifiedSize(0n),
}));
