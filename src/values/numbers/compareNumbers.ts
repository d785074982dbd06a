import { argumentError } from '../argumentErrors.ts';
import { Char } from '../Char.ts';
import { Decimal } from '../Decimal.ts';
import { typeOf } from '../typeOf.ts';
import { isFloating, numericValue } from './numericValue.ts';

/** Order of two numbers of any types by value; NaN comes first, as in .NET. */
export function compareNumbers(left: unknown, right: unknown): number {
  const a = plain(left);
  const b = plain(right);
  if (a instanceof Decimal || b instanceof Decimal) return compareDecimals(a, b);
  if (a < b) return -1;
  if (a > b) return 1;
  if (a === b || isFloating(left) === false) return 0;
  return Number.isNaN(Number(a)) ? (Number.isNaN(Number(b)) ? 0 : -1) : Number.isNaN(Number(b)) ? 1 : 0;
}

function plain(value: unknown): number | bigint | Decimal {
  return value instanceof Char ? value.code : (numericValue(value) ?? Number.NaN);
}

/** With a double on one side .NET would convert the decimal to double; exact comparison gives the same order. */
function compareDecimals(a: number | bigint | Decimal, b: number | bigint | Decimal): number {
  if (typeof a === 'number' || typeof b === 'number') return sign(toNumber(a) - toNumber(b));
  return toDecimal(a).compareTo(toDecimal(b));
}

function toDecimal(value: bigint | Decimal): Decimal {
  return value instanceof Decimal ? value : Decimal.from(value);
}

function toNumber(value: number | bigint | Decimal): number {
  return value instanceof Decimal ? value.toNumber() : Number(value);
}

function sign(value: number): number {
  return value < 0 ? -1 : value > 0 ? 1 : 0;
}

/** `CompareTo(object)`: only a number of the same type will do. */
export function compareSame(left: unknown, right: unknown): number {
  if (right === null) return 1;
  if (typeOf(left) !== typeOf(right)) throw argumentError(`Object must be of type ${typeOf(left)!.name}.`);
  return compareNumbers(left, right);
}
