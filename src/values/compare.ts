import { Char } from './Char.ts';
import { convert } from './convert.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { NetValue } from './NetObject.ts';
import { compareNumbers } from './numbers/compareNumbers.ts';
import { isFloating, numericValue } from './numbers/numericValue.ts';
import { PSCustomObject } from './PSCustomObject.ts';
import { baseOf, PSObject } from './PSObject.ts';
import { toBool } from './toBool.ts';
import { ownText, toStringPS } from './toStringPS.ts';
import { typeOf } from './typeOf.ts';
import { double } from './types.ts';

/** `left -eq right`: the right side is converted to the type of the left. */
export function equals(left: unknown, right: unknown, ignoreCase = true): boolean {
  if (typeof left === 'number' && typeof right === 'number') return left === right;
  if (typeof left === 'string') return textEquals(left, right, ignoreCase);
  return objectsEqual(left, right, ignoreCase);
}

function textEquals(left: string, right: unknown, ignoreCase: boolean): boolean {
  if (right === null || right === undefined) return false;
  const text = typeof right === 'string' ? right : ownText(right);
  if (left === text) return true;
  return ignoreCase && left.length === text.length && left.toLowerCase() === text.toLowerCase();
}

function objectsEqual(left: unknown, right: unknown, ignoreCase: boolean): boolean {
  const a = left instanceof PSObject ? left.base : (left ?? null);
  const b = right instanceof PSObject ? right.base : (right ?? null);
  if (a === null || b === null) return a === b;
  if (typeof a === 'string') return textEquals(a, b, ignoreCase);
  if (isNumeric(a)) return numberEquals(a, b);
  if (a === b) return true;
  if (typeof a === 'boolean') return a === toBool(b);
  if (a instanceof Char) return charEquals(a, b, ignoreCase);
  return netEquals(a, b);
}

function isNumeric(value: unknown): boolean {
  return numericValue(value) !== null && !typeOf(value)!.isEnum;
}

function numberEquals(left: unknown, right: unknown): boolean {
  if (isNumeric(right)) return orderOf(left, right) === 0;
  const converted = converts(right, left);
  return converted !== undefined && orderOf(left, converted) === 0;
}

/** The right side as the left's type; undefined when it does not convert. */
function converts(right: unknown, left: unknown): unknown {
  try {
    return convert(right, typeOf(left)!);
  } catch (error) {
    if (error instanceof ExceptionObject) return undefined;
    throw error;
  }
}

function charEquals(left: Char, right: unknown, ignoreCase: boolean): boolean {
  if (isNumeric(right)) return left.code === Number(numericValue(right));
  return textEquals(left.toString(), right instanceof Char ? right.toString() : right, ignoreCase);
}

function netEquals(left: unknown, right: unknown): boolean {
  if (!(left instanceof NetValue)) return false;
  const own = left.psType.inherited('equals') ?? hashEquals(left);
  if (own === undefined) return false;
  if (typeOf(right) === left.psType) return own(left as never, right);
  const converted = converts(right, left);
  return converted !== undefined && own(left as never, converted);
}

/** Types with a hash but no equality of their own are equal when their hashes are. */
function hashEquals(left: NetValue): ((left: never, right: unknown) => boolean) | undefined {
  const hash = left.psType.inherited('hash');
  return hash === undefined
    ? undefined
    : (a, b) => b instanceof NetValue && b.psType === left.psType && hash(a) === hash(b as never);
}

/** Order of two values: negative, 0, positive, NaN when a NaN is compared. The right side is converted to the type of the left. Throws when they have none. */
export function compare(left: unknown, right: unknown, ignoreCase = true): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  if (typeof left === 'string') return compareText(left, toStringPS(right), ignoreCase);
  return compareObjects(baseOf(left) ?? null, baseOf(right) ?? null, ignoreCase);
}

const orders = [
  new Intl.Collator('en-US', { sensitivity: 'variant' }),
  new Intl.Collator('en-US', { sensitivity: 'accent' }),
] as const;

/** Order of texts as a culture has it: letters before their capitals, punctuation first. */
export function compareText(left: string, right: string, ignoreCase: boolean): number {
  if (left === right) return 0;
  return orders[ignoreCase ? 1 : 0].compare(left, right);
}

function compareObjects(left: unknown, right: unknown, ignoreCase: boolean): number {
  if (left === null) return right === null ? 0 : compareNull(right, -1);
  if (right === null) return compareNull(left, 1);
  if (typeof left === 'string') return compareText(left, toStringPS(right), ignoreCase);
  if (isNumeric(left)) return orderOf(left, isNumeric(right) ? right : numberFor(right, left));
  if (left instanceof PSCustomObject) throw notTheSame(left, right);
  if (left instanceof Char) return compareChar(left, right);
  if (typeof left === 'boolean') return Number(left) - Number(toBool(right));
  return compareNet(left, right);
}

/** Order of two numbers, NaN when one of them is none: then nothing holds but `-ne`. */
function orderOf(left: unknown, right: unknown): number {
  if (isNotANumber(left) || isNotANumber(right)) return Number.NaN;
  return compareNumbers(left, right);
}

function isNotANumber(value: unknown): boolean {
  return isFloating(value) && Number.isNaN(value.value);
}

/** null is below everything but negative numbers. */
function compareNull(other: unknown, sign: number): number {
  const negative = isNumeric(other) && compareNumbers(other, 0) < 0;
  return negative ? -sign : sign;
}

/** By code unit, whatever the case: a Char is no text here (recorded). */
function compareChar(left: Char, right: unknown): number {
  if (isNumeric(right)) return left.code - Number(numericValue(right));
  return left.code - (convertFor(right, left) as Char).code;
}

/** A text as a number: of the left's type, or of a wider one where it is too large. That it is none is told as a failed cast. */
function numberFor(right: unknown, left: unknown): unknown {
  if (typeof right !== 'string') return convertFor(right, left);
  try {
    return convert(right, typeOf(left)!);
  } catch (error) {
    if (error instanceof ExceptionObject && error.inner?.typeName === 'System.OverflowException')
      return convert(right, double());
    throw error;
  }
}

function convertFor(right: unknown, left: unknown): unknown {
  try {
    return convert(right, typeOf(left)!);
  } catch (error) {
    if (error instanceof ExceptionObject) throw notComparable(left, right, error);
    throw error;
  }
}

function compareNet(left: unknown, right: unknown): number {
  const own = left instanceof NetValue ? left.psType.inherited('compare') : undefined;
  if (own === undefined) {
    if (equals(left, right)) return 0;
    throw notIcomparable(left);
  }
  if (typeOf(right) === typeOf(left)) return own(left as never, right);
  return own(left as never, typeOf(left)!.isEnum ? convert(right, typeOf(left)!) : convertFor(right, left));
}

/** Proof: recorded. */
function notComparable(left: unknown, right: unknown, inner: ExceptionObject): ExceptionObject {
  const message = `Could not compare "${toStringPS(left)}" to "${toStringPS(right)}". Error: "${inner.message}"`;
  return new ExceptionObject('System.Management.Automation.RuntimeException', message, {
    errorId: 'ComparisonFailure',
    category: 'InvalidOperation',
    inner,
  });
}

/** Proof: recorded. */
function notIcomparable(left: unknown): ExceptionObject {
  const message = `Cannot compare "${toStringPS(left)}" because it is not IComparable.`;
  return new ExceptionObject('System.Management.Automation.RuntimeException', message, {
    errorId: 'NotIcomparable',
    category: 'InvalidOperation',
  });
}

/** Proof: recorded. */
function notTheSame(left: unknown, right: unknown): ExceptionObject {
  const shown = toStringPS(left);
  const message = `Cannot compare "${shown}" to "${toStringPS(right)}" because the objects are not the same type or the object "${shown}" does not implement "IComparable".`;
  return new ExceptionObject('System.Management.Automation.ExtendedTypeSystemException', message, {
    errorId: 'PSObjectCompareTo',
  });
}
