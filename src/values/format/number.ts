import { formatError } from '../castErrors.ts';
import { Decimal } from '../Decimal.ts';
import { isFloating, numericValue } from '../numbers/numericValue.ts';
import type { Culture } from '../PSType.ts';
import { Single } from '../Single.ts';
import { typeOf } from '../typeOf.ts';
import { effective, withSymbols } from './culture.ts';
import { customNumber } from './customNumber.ts';
import {
  type Digits,
  exactDigits,
  floatDigits,
  fractionPart,
  grouped,
  rounded,
  roundedTo,
  wholePart,
} from './digits.ts';
import { formatGeneral } from './general.ts';
import { moneyText, percentText } from './patterns.ts';

/** A number by a standard (`N2`, `X8`, `C`) or custom (`#,##0.00`) .NET format. Throws FormatException. */
export function formatNumber(value: unknown, format: string, culture: Culture): string {
  const wanted = effective(culture);
  const text = formatted(value, format, wanted);
  // Money and percent have the culture's signs already.
  return wanted === null || /^[CP]\d*$/i.test(format) ? text : withSymbols(text, wanted);
}

function formatted(value: unknown, format: string, culture: Culture): string {
  const specifier = specifierOf(format);
  if (typeof value === 'number' && specifier !== null) {
    const text = INT32[specifier.letter]?.(value, specifier);
    if (text !== undefined) return text;
  }
  const plain = numericValue(value)!;
  if (typeof plain === 'number' && !Number.isFinite(plain)) return formatGeneral(plain, 15);
  if (specifier === null) return customNumber(digitsOf(value, plain, 15), format);
  const write = STANDARD[specifier.letter];
  if (write === undefined) throw invalidSpecifier();
  return write({ value, plain, culture, precision: specifier.precision, isUpper: specifier.isUpper });
}

/** A standard format taken apart: `N2`, `x8`. */
interface Specifier {
  /** In upper case. */
  readonly letter: string;
  readonly precision: number | null;
  readonly isUpper: boolean;
}

/** Formats stand in loops: the last ones are kept. */
const specifiers = new Map<string, Specifier | null>();
const KEPT = 256;

/** null for a custom format. */
function specifierOf(format: string): Specifier | null {
  let specifier = specifiers.get(format);
  if (specifier === undefined) {
    specifier = readSpecifier(format);
    if (specifiers.size >= KEPT) specifiers.clear();
    specifiers.set(format, specifier);
  }
  return specifier;
}

function readSpecifier(format: string): Specifier | null {
  const found = /^([A-Za-z])(\d{0,2})$/.exec(format);
  if (found === null) return null;
  const [, letter, digits] = found as unknown as [string, string, string];
  return { letter: letter.toUpperCase(), precision: digits === '' ? null : Number(digits), isUpper: letter <= 'Z' };
}

/** The same for an Int32, which needs no more than its JavaScript number. */
const INT32: Readonly<Record<string, (value: number, specifier: Specifier) => string>> = {
  D: (value, { precision }) => {
    const digits = padded(String(Math.abs(value)), precision);
    return value < 0 ? `-${digits}` : digits;
  },
  F: (value, { precision }) => String(value) + zeros(precision ?? 2),
  N: (value, { precision }) => {
    const digits = grouped(String(Math.abs(value))) + zeros(precision ?? 2);
    return value < 0 ? `-${digits}` : digits;
  },
  X: (value, { precision, isUpper }) => {
    const digits = padded((value >>> 0).toString(16), precision);
    return isUpper ? digits.toUpperCase() : digits;
  },
};

const padded = (digits: string, width: number | null): string =>
  width === null || digits.length >= width ? digits : digits.padStart(width, '0');

const zeros = (places: number): string => (places === 0 ? '' : `.${'0'.repeat(places)}`);

interface Request {
  readonly value: unknown;
  readonly plain: number | bigint | Decimal;
  readonly precision: number | null;
  readonly culture: Culture;
  readonly isUpper: boolean;
}

/** Proof: documented text of .NET Framework. */
function invalidSpecifier() {
  return formatError('Format specifier was invalid.');
}

/** .NET Framework knows 15 digits of a double and 7 of a single, unless more are asked for by G or E. */
function digitsOf(value: unknown, plain: Request['plain'], precision: number): Digits {
  if (typeof plain !== 'number' || !isFloating(value)) return exactDigits(plain);
  return floatDigits(plain, value instanceof Single ? Math.min(precision, 7) : precision);
}

const STANDARD: Readonly<Record<string, (request: Request) => string>> = {
  C: currency,
  D: decimalInteger,
  E: scientific,
  F: (request) => fixed(request, false),
  G: general,
  N: (request) => fixed(request, true),
  P: percent,
  R: roundTrip,
  X: hexadecimal,
};

function body(number: Digits, places: number, separated: boolean): string {
  const whole = wholePart(number) || '0';
  const text = separated ? grouped(whole) : whole;
  return places === 0 ? text : `${text}.${fractionPart(number, places)}`;
}

function fixed({ value, plain, precision }: Request, separated: boolean): string {
  const places = precision ?? 2;
  const number = roundedTo(digitsOf(value, plain, 15), places);
  return (isNegative(number) ? '-' : '') + body(number, places, separated);
}

function isNegative(number: Digits): boolean {
  return number.negative && number.digits !== '';
}

function currency({ value, plain, precision, culture }: Request): string {
  const isOther = culture !== null && culture !== 'invariant';
  const places = precision ?? (isOther ? culture.currency.digits : 2);
  const number = roundedTo(digitsOf(value, plain, 15), places);
  if (isOther) return moneyText(withSymbols(body(number, places, true), culture), isNegative(number), culture);
  const text = `${culture === 'invariant' ? '¤' : '$'}${body(number, places, true)}`;
  return isNegative(number) ? `(${text})` : text;
}

function percent({ value, plain, precision, culture }: Request): string {
  const places = precision ?? 2;
  const digits = digitsOf(value, plain, 15);
  const number = roundedTo({ ...digits, point: digits.digits === '' ? 0 : digits.point + 2 }, places);
  if (culture !== null && culture !== 'invariant')
    return percentText(withSymbols(body(number, places, true), culture), isNegative(number), culture);
  return `${isNegative(number) ? '-' : ''}${body(number, places, true)} %`;
}

function integer({ value, plain }: Request): bigint {
  if (plain instanceof Decimal || isFloating(value)) throw invalidSpecifier();
  return BigInt(plain);
}

function decimalInteger(request: Request): string {
  const value = integer(request);
  const digits = (value < 0n ? -value : value).toString().padStart(request.precision ?? 0, '0');
  return value < 0n ? `-${digits}` : digits;
}

const BITS: Readonly<Record<string, number>> = { SByte: 8, Byte: 8, Int16: 16, UInt16: 16, Int32: 32, UInt32: 32 };

/** Negative numbers as two's complement of their type's width. */
function hexadecimal(request: Request): string {
  const bits = BITS[typeOf(request.value)!.name] ?? 64;
  const digits = BigInt.asUintN(bits, integer(request))
    .toString(16)
    .padStart(request.precision ?? 0, '0');
  return request.isUpper ? digits.toUpperCase() : digits;
}

/** d.dddddde+ddd */
function scientific({ value, plain, precision, isUpper }: Request): string {
  const places = precision ?? 6;
  const number = rounded(digitsOf(value, plain, places > 14 ? 17 : 15), places + 1);
  const digits = number.digits.padEnd(places + 1, '0');
  const mantissa = places === 0 ? digits[0]! : `${digits[0]}.${digits.slice(1)}`;
  return `${isNegative(number) ? '-' : ''}${mantissa}${exponent(number, isUpper ? 'E' : 'e', 3)}`;
}

function exponent(number: Digits, letter: string, width: number): string {
  const power = number.digits === '' ? 0 : number.point - 1;
  return `${letter}${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(width, '0')}`;
}

/** As short as possible: with an exponent when that is outside of the precision. */
function general({ value, plain, precision, isUpper }: Request): string {
  const letter = isUpper ? 'E' : 'e';
  if (precision === null || precision === 0) {
    if (plain instanceof Decimal || typeof plain === 'bigint' || !isFloating(value)) return plain.toString();
    return formatGeneral(plain as number, value instanceof Single ? 7 : 15, letter);
  }
  const number = rounded(digitsOf(value, plain, precision > 15 ? 17 : 15), precision);
  const power = number.point - 1;
  const sign = isNegative(number) ? '-' : '';
  if (number.digits !== '' && (power >= precision || power < -4)) {
    const rest = number.digits.slice(1);
    return `${sign}${number.digits[0]}${rest === '' ? '' : `.${rest}`}${exponent(number, letter, 2)}`;
  }
  const places = Math.max(0, number.digits.length - number.point);
  return sign + body(number, number.digits === '' ? 0 : places, false);
}

/** The shortest of 15 or 17 digits that gives the same double again. */
function roundTrip({ value, plain }: Request): string {
  if (!isFloating(value)) throw invalidSpecifier();
  const number = plain as number;
  const short = value instanceof Single ? 7 : 15;
  const same =
    value instanceof Single ? Math.fround(Number(number.toPrecision(short))) : Number(number.toPrecision(short));
  return formatGeneral(number, same === number ? short : short + 2);
}
