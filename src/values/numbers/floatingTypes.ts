import { Char } from '../Char.ts';
import { castFailed, formatError } from '../castErrors.ts';
import { Decimal } from '../Decimal.ts';
import { Double } from '../Double.ts';
import { type CultureLike, cultureOf, effective, plainNumber, withSymbols } from '../format/culture.ts';
import { formatDouble, formatSingle } from '../format/general.ts';
import { formatNumber } from '../format/number.ts';
import { type Culture, defineType, type PSType, type TypeSpec } from '../PSType.ts';
import { Single } from '../Single.ts';
import { typeCodeMethod } from '../system/typeCode.ts';
import { double, single } from '../types.ts';
import { BigInteger } from './BigInteger.ts';
import { compareNumbers, compareSame } from './compareNumbers.ts';
import { asJsNumber, numericValue } from './numericValue.ts';
import { readFloat } from './parseNumber.ts';

interface FloatingKind {
  readonly name: string;
  readonly accelerators: readonly string[];
  readonly word: string;
  readonly max: number;
  readonly epsilon: number;
  readonly box: (value: number) => Double | Single;
  readonly type: () => PSType;
  readonly text: (value: number) => string;
}

const DOUBLE: FloatingKind = {
  name: 'System.Double',
  accelerators: ['double'],
  word: 'double',
  max: Number.MAX_VALUE,
  epsilon: Number.MIN_VALUE,
  box: (value) => new Double(value),
  type: double,
  text: formatDouble,
};

const SINGLE: FloatingKind = {
  name: 'System.Single',
  accelerators: ['float', 'single'],
  word: 'float',
  max: 3.4028234663852886e38,
  epsilon: 1.401298464324817e-45,
  box: (value) => new Single(Math.fround(value)),
  type: single,
  text: formatSingle,
};

export const doubleType = (): PSType => defineType(specOf(DOUBLE));
export const singleType = (): PSType => defineType(specOf(SINGLE));

function specOf(kind: FloatingKind): TypeSpec<Double | Single> {
  const { word } = kind;
  return {
    name: kind.name,
    accelerators: kind.accelerators,
    valueType: true,
    interfaces: ['System.IComparable', 'System.IFormattable', 'System.IConvertible'],
    default: () => kind.box(0),
    fromNull: () => kind.box(0),
    from: (value) => fromValue(kind, value),
    format: (value, format, culture) => text(kind, value, format, culture),
    hash: (value) => (Object.is(value.value, -0) ? 0 : value.value),
    compare: compareNumbers,
    equals: (left, right) => right instanceof left.constructor && numericValue(right) === left.value,
    methods: {
      ...typeCodeMethod,
      'string ToString()': (self) => text(kind, self, null, null),
      'string ToString(string format)': (self, format: string) => text(kind, self, format, null),
      'string ToString(System.IFormatProvider provider)': (self, provider: CultureLike | null) =>
        text(kind, self, null, cultureOf(provider)),
      'string ToString(string format, System.IFormatProvider provider)': (
        self,
        format: string,
        provider: CultureLike | null,
      ) => text(kind, self, format, cultureOf(provider)),
      'int CompareTo(System.Object value)': (self, other: unknown) => compareSame(self, other),
      [`int CompareTo(${word} value)`]: (self, other: number) => compareNumbers(self, kind.box(other)),
      'bool Equals(System.Object obj)': (self, other: unknown) => numericValue(other) === self.value,
    },
    staticProperties: {
      [`${word} MaxValue`]: () => kind.max,
      [`${word} MinValue`]: () => -kind.max,
      [`${word} Epsilon`]: () => kind.epsilon,
      [`${word} NaN`]: () => Number.NaN,
      [`${word} PositiveInfinity`]: () => Number.POSITIVE_INFINITY,
      [`${word} NegativeInfinity`]: () => Number.NEGATIVE_INFINITY,
    },
    staticMethods: {
      [`${word} Parse(string s)`]: (source: string) => parse(plainNumber(source, null)),
      [`${word} Parse(string s, System.IFormatProvider provider)`]: (source: string, provider: CultureLike | null) =>
        parse(plainNumber(source, provider)),
      [`${word} Parse(string s, System.Globalization.NumberStyles style)`]: parse,
      [`${word} Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)`]: parse,
      [`bool TryParse(string s, [ref] ${word} result)`]: (source: string, result: { value: unknown }) =>
        tryParse(kind, source, result),
      [`bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ${word} result)`]:
        (source: string, _style: unknown, _provider: unknown, result: { value: unknown }) =>
          tryParse(kind, source, result),
      [`bool IsNaN(${word} d)`]: (value: number) => Number.isNaN(value),
      [`bool IsInfinity(${word} d)`]: (value: number) => Math.abs(value) === Number.POSITIVE_INFINITY,
      [`bool IsPositiveInfinity(${word} d)`]: (value: number) => value === Number.POSITIVE_INFINITY,
      [`bool IsNegativeInfinity(${word} d)`]: (value: number) => value === Number.NEGATIVE_INFINITY,
    },
  };
}

function text(kind: FloatingKind, self: Double | Single, format: string | null, culture: Culture): string {
  if (effective(culture) === null && Math.abs(self.value) === Number.POSITIVE_INFINITY)
    return self.value > 0 ? '∞' : '-∞';
  return format === null || format === ''
    ? withSymbols(kind.text(self.value), culture)
    : formatNumber(self, format, culture);
}

function parse(source: string | null): number {
  const value = source === null ? null : readFloat(source);
  if (value === null) throw formatError();
  return value;
}

function tryParse(kind: FloatingKind, source: string | null, result: { value: unknown }): boolean {
  const value = source === null ? null : readFloat(source);
  result.value = kind.box(value ?? 0);
  return value !== null;
}

function fromValue(kind: FloatingKind, value: unknown): Double | Single | undefined {
  if (typeof value === 'string') return fromText(kind, value);
  if (typeof value === 'boolean') return kind.box(value ? 1 : 0);
  if (value instanceof Char) throw castFailed(value, kind.type(), 'InvalidCastIConvertible', charCast(kind));
  if (value instanceof BigInteger) return kind.box(Number(value.value));
  const plain = asJsNumber(value);
  if (Number.isNaN(plain) && numericValue(value) === null) return undefined;
  return kind.box(value instanceof Decimal ? value.toNumber() : plain);
}

function charCast(kind: FloatingKind) {
  return formatError(`Invalid cast from 'Char' to '${kind.name.slice('System.'.length)}'.`);
}

function fromText(kind: FloatingKind, source: string): Double | Single {
  if (source.trim() === '') return kind.box(0);
  const plain = readFloat(source);
  if (plain !== null) return kind.box(plain);
  throw castFailed(source, kind.type(), 'InvalidCastFromStringToDoubleOrSingle', formatError());
}
