import { argumentError, indexOutOfRange } from '../argumentErrors.ts';
import { convert } from '../convert.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { toBool } from '../toBool.ts';
import { int32 } from '../types.ts';

/** System.Collections.BitArray. */
class BitArray extends NetObject {
  bits: boolean[];

  constructor(bits: boolean[]) {
    super();
    this.bits = bits;
  }

  get psType(): PSType {
    return bitArrayType();
  }

  at(index: number): number {
    if (index < 0 || index >= this.bits.length) throw indexOutOfRange();
    return index;
  }

  /** Changes each bit by what it and the other array's bit make. */
  combine(other: BitArray, rule: (left: boolean, right: boolean) => boolean): BitArray {
    if (other.bits.length !== this.bits.length) throw argumentError('Array lengths must be the same.');
    this.bits = this.bits.map((bit, i) => rule(bit, other.bits[i] as boolean));
    return this;
  }
}

const bitsOf = (value: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, i) => ((value >>> i) & 1) === 1);

export const bitArrayType = lazyType<BitArray>(() => ({
  name: 'System.Collections.BitArray',
  interfaces: ['System.Collections.ICollection', 'System.Collections.IEnumerable', 'System.ICloneable'],
  enumerate: (self) => self.bits,
  index: (self, index) => self.bits[self.at(Number(convert(index, int32())))],
  setIndex: (self, index, item) => {
    self.bits[self.at(Number(convert(index, int32())))] = toBool(item);
  },
  constructors: {
    '(int length)': (length: number) => new BitArray(new Array<boolean>(length).fill(false)),
    '(int length, bool defaultValue)': (length: number, value: boolean) =>
      new BitArray(new Array<boolean>(length).fill(value)),
    '(bool[] values)': (values: boolean[]) => new BitArray([...values]),
    '(byte[] bytes)': (bytes: { value: number }[]) => new BitArray(bytes.flatMap(({ value }) => bitsOf(value, 8))),
    '(int[] values)': (values: number[]) => new BitArray(values.flatMap((value) => bitsOf(value, 32))),
    '(System.Collections.BitArray bits)': (other: BitArray) => new BitArray([...other.bits]),
  },
  properties: {
    'int Count': (self) => self.bits.length,
    'bool IsReadOnly': () => false,
    'bool IsSynchronized': () => false,
    'int Length': {
      get: (self) => self.bits.length,
      set: (self, length: number) => {
        self.bits = Array.from({ length }, (_, i) => self.bits[i] ?? false);
      },
    },
    'System.Object SyncRoot': (self) => self,
  },
  methods: {
    'bool Get(int index)': (self, index: number) => self.bits[self.at(index)],
    'void Set(int index, bool value)': (self, index: number, value: boolean) => {
      self.bits[self.at(index)] = value;
    },
    'void SetAll(bool value)': (self, value: boolean) => {
      self.bits.fill(value);
    },
    'System.Collections.BitArray And(System.Collections.BitArray value)': (self, other: BitArray) =>
      self.combine(other, (left, right) => left && right),
    'System.Collections.BitArray Or(System.Collections.BitArray value)': (self, other: BitArray) =>
      self.combine(other, (left, right) => left || right),
    'System.Collections.BitArray Xor(System.Collections.BitArray value)': (self, other: BitArray) =>
      self.combine(other, (left, right) => left !== right),
    'System.Collections.BitArray Not()': (self) => self.combine(self, (bit) => !bit),
    'System.Object Clone()': (self) => new BitArray([...self.bits]),
  },
}));
