import { Char } from '../Char.ts';
import { castFailed, formatError } from '../castErrors.ts';
import { Decimal } from '../Decimal.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { type CultureLike, cultureOf, plainNumber, withSymbols } from '../format/culture.ts';
import { formatNumber } from '../format/number.ts';
import { type Culture, lazyType } from '../PSType.ts';
import { Single } from '../Single.ts';
import { typeCodeMethod } from '../system/typeCode.ts';
import { decimal } from '../types.ts';
import { BigInteger } from './BigInteger.ts';
import { compareNumbers, compareSame } from './compareNumbers.ts';
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
    'decimal Parse(string s)': parse,
    'decimal Parse(string s, System.Globalization.NumberStyles style)': parse,
    'decimal Parse(string s, System.IFormatProvider provider)': (source: string, provider: CultureLike | null) =>
      parse(plainNumber(source, provider)),
    'bool TryParse(string s, [ref] decimal result)': tryParse,
    'int ToInt32(decimal value)': (value: Decimal) => Number(value.truncate().toString()),
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
  },
}));

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
  if (value instanceof Char) {
    throw castFailed(
      value,
      decimal(),
      'InvalidCastIConvertible',
      formatError("Invalid cast from 'Char' to 'Decimal'."),
    );
  }
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
  const scanned = read(source);
  if (scanned !== null) return scanned;
  throw castFailed(source, decimal(), 'InvalidCastFromStringToDecimal', formatError());
}
