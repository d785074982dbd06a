import { Byte } from '../Byte.ts';
import { Char } from '../Char.ts';
import { castFailed, formatError, overflowError } from '../castErrors.ts';
import { Decimal } from '../Decimal.ts';
import type { ExceptionObject } from '../ExceptionObject.ts';
import { type CultureLike, cultureOf } from '../format/culture.ts';
import { formatNumber } from '../format/number.ts';
import { Int16 } from '../Int16.ts';
import { type Culture, defineType, type PSType, type TypeSpec } from '../PSType.ts';
import { SByte } from '../SByte.ts';
import { typeCodeMethod } from '../system/typeCode.ts';
import { knownType } from '../typeLookup.ts';
import { UInt16 } from '../UInt16.ts';
import { UInt32 } from '../UInt32.ts';
import { UInt64 } from '../UInt64.ts';
import { BigInteger } from './BigInteger.ts';
import { compareNumbers, compareSame } from './compareNumbers.ts';
import { HEX, plainByStyle } from './numberStyles.ts';
import { isFloating, numericValue } from './numericValue.ts';
import { readInteger, roundHalfEven } from './parseNumber.ts';

interface IntegerKind {
  readonly name: string;
  readonly accelerators: readonly string[];
  readonly word: string;
  readonly min: bigint;
  readonly max: bigint;
  /** How the type is called in "Value was either too large or too small for …". */
  readonly called: string;
  readonly box: (value: bigint) => unknown;
}

const range = (bits: bigint, signed: boolean) =>
  signed ? { min: -(2n ** (bits - 1n)), max: 2n ** (bits - 1n) - 1n } : { min: 0n, max: 2n ** bits - 1n };

const KINDS: readonly IntegerKind[] = [
  { name: 'Int32', accelerators: ['int', 'int32'], word: 'int', ...range(32n, true), called: 'an Int32', box: Number },
  {
    name: 'Int64',
    accelerators: ['long', 'int64'],
    word: 'long',
    ...range(64n, true),
    called: 'an Int64',
    box: (n) => n,
  },
  {
    name: 'Byte',
    accelerators: ['byte'],
    word: 'byte',
    ...range(8n, false),
    called: 'an unsigned byte',
    box: (n) => new Byte(Number(n)),
  },
  {
    name: 'SByte',
    accelerators: ['sbyte'],
    word: 'sbyte',
    ...range(8n, true),
    called: 'a signed byte',
    box: (n) => new SByte(Number(n)),
  },
  {
    name: 'Int16',
    accelerators: ['int16', 'short'],
    word: 'int16',
    ...range(16n, true),
    called: 'an Int16',
    box: (n) => new Int16(Number(n)),
  },
  {
    name: 'UInt16',
    accelerators: ['uint16', 'ushort'],
    word: 'uint16',
    ...range(16n, false),
    called: 'a UInt16',
    box: (n) => new UInt16(Number(n)),
  },
  {
    name: 'UInt32',
    accelerators: ['uint32', 'uint'],
    word: 'uint32',
    ...range(32n, false),
    called: 'a UInt32',
    box: (n) => new UInt32(Number(n)),
  },
  {
    name: 'UInt64',
    accelerators: ['uint64', 'ulong'],
    word: 'uint64',
    ...range(64n, false),
    called: 'a UInt64',
    box: (n) => new UInt64(n),
  },
];

/** The type of an integer kind by its name without namespace. */
export function integerType(name: string): PSType {
  return defineType(specOf(KINDS.find((kind) => kind.name === name)!));
}

function specOf(kind: IntegerKind): TypeSpec<unknown> {
  const { word } = kind;
  return {
    name: `System.${kind.name}`,
    accelerators: kind.accelerators,
    valueType: true,
    interfaces: ['System.IComparable', 'System.IFormattable', 'System.IConvertible'],
    default: () => kind.box(0n),
    fromNull: () => kind.box(0n),
    from: (value) => fromValue(kind, value),
    format: (value, format, culture) => text(value, format, culture),
    hash: (value) => String(numericValue(value)),
    compare: compareNumbers,
    equals: (left, right) => typeof left === typeof right && numericValue(left) === numericValue(right),
    methods: {
      ...typeCodeMethod,
      'string ToString()': (self) => text(self, null, null),
      'string ToString(string format)': (self, format: string) => text(self, format, null),
      'string ToString(System.IFormatProvider provider)': (self, provider: CultureLike | null) =>
        text(self, null, cultureOf(provider)),
      'string ToString(string format, System.IFormatProvider provider)': (
        self,
        format: string,
        provider: CultureLike | null,
      ) => text(self, format, cultureOf(provider)),
      'int CompareTo(System.Object value)': (self, other: unknown) => compareSame(self, other),
      [`int CompareTo(${word} value)`]: (self, other: number | bigint) => compareNumbers(self, kind.box(BigInt(other))),
      'bool Equals(System.Object obj)': (self, other: unknown) => numericValue(self) === numericValue(other),
      'int GetHashCode()': (self) => Number(BigInt.asIntN(32, BigInt(numericValue(self) as number | bigint))),
    },
    staticProperties: {
      [`${word} MaxValue`]: () => native(kind, kind.max),
      [`${word} MinValue`]: () => native(kind, kind.min),
    },
    staticMethods: {
      [`${word} Parse(string s)`]: (source: string) => native(kind, parse(kind, source)),
      [`${word} Parse(string s, System.Globalization.NumberStyles style)`]: (
        source: string,
        style: { value: number },
      ) => native(kind, parse(kind, source, style.value)),
      [`${word} Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)`]: (
        source: string,
        style: { value: number },
      ) => native(kind, parse(kind, source, style.value)),
      [`${word} Parse(string s, System.IFormatProvider provider)`]: (source: string) =>
        native(kind, parse(kind, source)),
      [`bool TryParse(string s, [ref] ${word} result)`]: (source: string, result: { value: unknown }) =>
        tryParse(kind, source, result),
      [`bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] ${word} result)`]:
        (source: string, style: { value: number }, _provider: unknown, result: { value: unknown }) =>
          tryParse(kind, source, result, style.value),
    },
  };
}

/** NumberStyles.Integer: blanks around and a sign. */
const INTEGER = 7;

function text(value: unknown, format: string | null, culture: Culture): string {
  const plain = numericValue(value) as number | bigint;
  return format === null || format === '' ? String(plain) : formatNumber(value, format, culture);
}

/** As a declared result wants it: long and uint64 as bigint, the others as number. */
function native(kind: IntegerKind, value: bigint): number | bigint {
  return kind.name.endsWith('64') ? value : Number(value);
}

function parse(kind: IntegerKind, source: string | null, style = INTEGER): bigint {
  const value = source === null ? null : readDigits(kind, source, style);
  if (value === null) throw formatError();
  if (value < kind.min || value > kind.max) throw tooLarge(kind);
  return value;
}

/** Hexadecimal digits are the bits of the number. */
function readDigits(kind: IntegerKind, source: string, style: number): bigint | null {
  const plain = plainByStyle(source, style);
  if (plain === null) return null;
  if ((style & HEX) !== 0) return fromBits(kind, BigInt(`0x${plain}`));
  const [, whole, fraction = ''] = /^(-?\d+)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (whole === undefined) return null;
  // A fraction counts as out of range, as in .NET.
  return /[^0]/.test(fraction) ? kind.max + 1n : BigInt(whole);
}

function fromBits({ min, max }: IntegerKind, bits: bigint): bigint {
  const span = max - min + 1n;
  return bits > max && bits < span ? bits - span : bits;
}

function tryParse(kind: IntegerKind, source: string | null, result: { value: unknown }, style = INTEGER): boolean {
  const value = source === null ? null : readDigits(kind, source, style);
  const fits = value !== null && value >= kind.min && value <= kind.max;
  result.value = kind.box(fits ? value : 0n);
  return fits;
}

function tooLarge(kind: IntegerKind): ExceptionObject {
  return overflowError(`Value was either too large or too small for ${kind.called}.`);
}

/** .NET checks a floating number for the 64-bit types while casting, and goes over Int32 to the small ones. Proof: recorded. */
function floatTooLarge(kind: IntegerKind, { value }: { readonly value: number }): ExceptionObject {
  if (kind.name.endsWith('64')) return overflowError('Arithmetic operation resulted in an overflow.');
  const beyond = !(Math.abs(value) < 2 ** 31);
  return kind.name.endsWith('32') || !beyond ? tooLarge(kind) : tooLarge(KINDS[0]!);
}

function fromValue(kind: IntegerKind, value: unknown): unknown {
  if (typeof value === 'string') return fromText(kind, value);
  if (typeof value === 'boolean') return kind.box(value ? 1n : 0n);
  if (value instanceof Char) return inRange(kind, BigInt(value.code), value);
  const plain = value instanceof BigInteger ? value.value : numericValue(value);
  if (plain === null) return undefined;
  const whole = wholeOf(plain);
  return inRange(kind, whole, value);
}

function wholeOf(plain: number | bigint | Decimal): bigint | null {
  if (typeof plain === 'bigint') return plain;
  if (plain instanceof Decimal) return plain.round(0).mantissa;
  return Number.isFinite(plain) ? BigInt(roundHalfEven(plain)) : null;
}

function inRange(kind: IntegerKind, whole: bigint | null, value: unknown): unknown {
  if (whole !== null && whole >= kind.min && whole <= kind.max) return kind.box(whole);
  const id =
    value instanceof BigInteger ? 'InvalidCastTargetInvocationExceptionop_Explicit' : 'InvalidCastIConvertible';
  throw castFailed(
    value,
    knownType(`System.${kind.name}`),
    id,
    isFloating(value) ? floatTooLarge(kind, value) : tooLarge(kind),
  );
}

function fromText(kind: IntegerKind, source: string): unknown {
  if (source.trim() === '') return kind.box(0n);
  const whole = readInteger(source);
  if (whole !== null && whole >= kind.min && whole <= kind.max) return kind.box(whole);
  const reason = whole === null ? formatError() : tooLarge(kind);
  throw castFailed(source, knownType(`System.${kind.name}`), 'InvalidCastFromStringToInteger', reason);
}
