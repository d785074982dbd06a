import { Char } from '../Char.ts';
import { castFailed, formatError } from '../castErrors.ts';
import { convert } from '../convert.ts';
import { Decimal } from '../Decimal.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { type CultureLike, cultureOf, plainNumber, withSymbols } from '../format/culture.ts';
import { formatNumber } from '../format/number.ts';
import { type Culture, lazyType } from '../PSType.ts';
import { Single } from '../Single.ts';
import { typeCodeMethod } from '../system/typeCode.ts';
import { knownType } from '../typeLookup.ts';
import { decimal } from '../types.ts';
import { BigInteger } from './BigInteger.ts';
import { compareNumbers, compareSame } from './compareNumbers.ts';
import { plainByStyle } from './numberStyles.ts';
import { numericValue } from './numericValue.ts';

export const decimalType = lazyType<Decimal>(() => ({
  name: 'System.Decimal',
  accelerators: ['decimal'],
  valueType: true,
  interfaces: ['System.IComparable', 'System.IFormattable', 'System.IConvertible'],
  default: () => Decimal.zero,
  fromNull: () => Decimal.zero,
  from: fromValue,
  format: text,
  hash: (value) => value.trimmed().toString(),
  compare: compareNumbers,
  equals: (left, right) => right instanceof Decimal && left.compareTo(right) === 0,
  methods: {
    ...typeCodeMethod,
    'string ToString()': (self) => self.toString(),
    'string ToString(string format)': (self, format: string) => text(self, format, null),
    'string ToString(System.IFormatProvider provider)': (self, provider: CultureLike | null) =>
      text(self, null, cultureOf(provider)),
    'string ToString(string format, System.IFormatProvider provider)': (
      self,
      format: string,
      provider: CultureLike | null,
    ) => text(self, format, cultureOf(provider)),
    'int CompareTo(System.Object value)': (self, other: unknown) => compareSame(self, other),
    'int CompareTo(decimal value)': (self, other: Decimal) => self.compareTo(other),
    'bool Equals(System.Object value)': (self, other: unknown) =>
      other instanceof Decimal && self.compareTo(other) === 0,
  },
  staticProperties: {
    'decimal MaxValue': () => new Decimal(2n ** 96n - 1n),
    'decimal MinValue': () => new Decimal(1n - 2n ** 96n),
    'decimal Zero': () => Decimal.zero,
    'decimal One': () => new Decimal(1n),
    'decimal MinusOne': () => new Decimal(-1n),
  },
  staticMethods: {
    'decimal Parse(string s)': (source: string) => parse(plainNumber(source, null)),
    'decimal Parse(string s, System.Globalization.NumberStyles style)': parseStyled,
    'decimal Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)': parseStyled,
    'decimal Parse(string s, System.IFormatProvider provider)': (source: string, provider: CultureLike | null) =>
      parse(plainNumber(source, provider)),
    'bool TryParse(string s, [ref] decimal result)': tryParse,
    'bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] decimal result)':
      (source: string, style: { value: number }, provider: CultureLike | null, result: { value: unknown }) =>
        tryParse(plainByStyle(plainNumber(source, provider), style.value), result),
    ...toIntegers,
    'float ToSingle(decimal d)': (value: Decimal) => value.toNumber(),
    'int Compare(decimal d1, decimal d2)': (a: Decimal, b: Decimal) => a.compareTo(b),
    'bool Equals(decimal d1, decimal d2)': (a: Decimal, b: Decimal) => a.compareTo(b) === 0,
    'long ToOACurrency(decimal value)': (value: Decimal) =>
      BigInt(value.times(new Decimal(10000n)).round(0).toString()),
    'decimal FromOACurrency(long cy)': (value: bigint) => new Decimal(value, 4).trimmed(),
    'int[] GetBits(decimal d)': bitsOf,
    'decimal Round(decimal d, System.MidpointRounding mode)': (value: Decimal, mode: { value: number }) =>
      rounded(value, 0, mode),
    'decimal Round(decimal d, int decimals, System.MidpointRounding mode)': rounded,
    'double ToDouble(decimal d)': (value: Decimal) => value.toNumber(),
    'decimal Round(decimal d)': (value: Decimal) => value.round(0),
    'decimal Round(decimal d, int decimals)': (value: Decimal, places: number) => value.round(places),
    'decimal Truncate(decimal d)': (value: Decimal) => value.truncate(),
    'decimal Floor(decimal d)': (value: Decimal) => value.floor(),
    'decimal Ceiling(decimal d)': (value: Decimal) => value.ceiling(),
    'decimal Add(decimal d1, decimal d2)': (a: Decimal, b: Decimal) => a.plus(b),
    'decimal Subtract(decimal d1, decimal d2)': (a: Decimal, b: Decimal) => a.minus(b),
    'decimal Multiply(decimal d1, decimal d2)': (a: Decimal, b: Decimal) => a.times(b),
    'decimal Divide(decimal d1, decimal d2)': (a: Decimal, b: Decimal) => a.dividedBy(b),
    'decimal Remainder(decimal d1, decimal d2)': (a: Decimal, b: Decimal) => a.remainder(b),
    'decimal Negate(decimal d)': (value: Decimal) => value.negated(),
  },
  constructors: {
    '(int value)': (value: number) => Decimal.from(value),
    '(long value)': (value: bigint) => Decimal.from(value),
    '(double value)': (value: number) => Decimal.fromNumber(value),
    '(int[] bits)': (bits: number[]) => fromBits(bits),
    '(int lo, int mid, int hi, bool isNegative, byte scale)': (
      low: number,
      middle: number,
      high: number,
      isNegative: boolean,
      scale: number,
    ) => fromBits([low, middle, high, (isNegative ? SIGN : 0) | (scale << SCALE_AT)]),
  },
}));

/** `[decimal]::ToInt32(3.7d)`: the fraction is cut off. */
const toIntegers = Object.fromEntries(
  (
    [
      ['Byte', 'byte'],
      ['SByte', 'sbyte'],
      ['Int16', 'int16'],
      ['UInt16', 'uint16'],
      ['Int32', 'int'],
      ['UInt32', 'uint32'],
      ['Int64', 'long'],
      ['UInt64', 'uint64'],
    ] as const
  ).map(([name, word]) => [`${word} To${name}(decimal value)`, (value: Decimal) => whole(value, name)]),
);

function whole(value: Decimal, name: string): unknown {
  try {
    return convert(value.truncate(), knownType(`System.${name}`));
  } catch (error) {
    throw error instanceof ExceptionObject && error.inner !== null ? error.inner : error;
  }
}

const rounded = (value: Decimal, places: number, mode: { value: number }): Decimal =>
  value.round(places, mode.value === 1);

const SIGN = 1 << 31;
const SCALE_AT = 16;
const WORD = 32n;

/** Three words of the digits, lowest first, then sign and scale. */
function bitsOf(value: Decimal): number[] {
  const digits = value.mantissa < 0n ? -value.mantissa : value.mantissa;
  const words = [0n, 1n, 2n].map((at) => Number(BigInt.asIntN(32, digits >> (at * WORD))));
  return [...words, (value.mantissa < 0n ? SIGN : 0) | (value.scale << SCALE_AT)];
}

function fromBits([low = 0, middle = 0, high = 0, flags = 0]: readonly number[]): Decimal {
  const digits = [high, middle, low].reduce((sum, word) => (sum << WORD) | BigInt(word >>> 0), 0n);
  return new Decimal(flags < 0 ? -digits : digits, (flags >> SCALE_AT) & 0xff);
}

function text(value: Decimal, format: string | null, culture: Culture): string {
  return format === null || format === ''
    ? withSymbols(value.toString(), culture)
    : formatNumber(value, format, culture);
}

function read(source: string): Decimal | null {
  return Decimal.parse(source.trim().replace(/(?<=\d),(?=\d)/g, ''));
}

function parse(source: string | null): Decimal {
  const value = source === null ? null : read(source);
  if (value === null) throw formatError();
  return value;
}

function parseStyled(source: string, style: { value: number }, provider: CultureLike | null = null): Decimal {
  return parse(plainByStyle(plainNumber(source, provider), style.value));
}

function tryParse(source: string | null, result: { value: unknown }): boolean {
  const value = source === null ? null : readSafely(source);
  result.value = value ?? Decimal.zero;
  return value !== null;
}

function readSafely(source: string): Decimal | null {
  try {
    return read(source);
  } catch {
    return null;
  }
}

function fromValue(value: unknown): Decimal | undefined {
  if (typeof value === 'string') return fromText(value);
  if (typeof value === 'boolean') return Decimal.from(value ? 1 : 0);
  if (value instanceof Char) return Decimal.from(value.code);
  const plain = value instanceof BigInteger ? value.value : numericValue(value);
  if (plain === null || plain instanceof Decimal) return plain ?? undefined;
  if (typeof plain === 'bigint') return Decimal.from(plain);
  return Number.isInteger(plain) && Math.abs(plain) < 1e15 ? Decimal.from(plain) : fromReal(value, plain);
}

function fromReal(value: unknown, plain: number): Decimal {
  try {
    return Decimal.fromNumber(plain, value instanceof Single ? 7 : 15);
  } catch (error) {
    if (error instanceof ExceptionObject) throw castFailed(value, decimal(), 'InvalidCastIConvertible', error);
    throw error;
  }
}

function fromText(source: string): Decimal {
  if (source.trim() === '') return Decimal.zero;
  try {
    return read(source) ?? refuse(formatError());
  } catch (error) {
    if (error instanceof ExceptionObject) throw castFailed(source, decimal(), 'InvalidCastFromStringToDecimal', error);
    throw error;
  }
}

function refuse(error: ExceptionObject): never {
  throw error;
}
