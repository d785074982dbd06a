import { NetObject } from '../NetObject.ts';
import { numericValue } from '../numbers/numericValue.ts';
import { lazyType, type PSType } from '../PSType.ts';

/** System.IntPtr of a 64-bit process: a number that names a place or a handle. */
class IntPtr extends NetObject {
  readonly value: bigint;

  constructor(value: bigint) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return intPtrType();
  }

  override toString(): string {
    return String(this.value);
  }
}

function fromNumber(value: unknown): IntPtr | undefined {
  const plain = numericValue(value);
  if (typeof plain === 'bigint') return new IntPtr(plain);
  return typeof plain === 'number' && Number.isInteger(plain) ? new IntPtr(BigInt(plain)) : undefined;
}

const same = (self: IntPtr, other: unknown): boolean => other instanceof IntPtr && other.value === self.value;

export const intPtrType = lazyType<IntPtr>(() => ({
  name: 'System.IntPtr',
  valueType: true,
  default: () => new IntPtr(0n),
  from: fromNumber,
  format: (self) => self.toString(),
  hash: (self) => self.value,
  equals: same,
  constructors: {
    '(int value)': (value: number) => new IntPtr(BigInt(value)),
    '(long value)': (value: bigint) => new IntPtr(value),
  },
  methods: {
    'int ToInt32()': (self) => Number(self.value),
    'long ToInt64()': (self) => self.value,
    'bool Equals(System.Object obj)': same,
    'string ToString()': (self) => self.toString(),
  },
  staticProperties: { 'System.IntPtr Zero': () => new IntPtr(0n), 'int Size': () => 8 },
}));
