import { Byte } from '../../values/Byte.ts';
import { Char } from '../../values/Char.ts';
import { convert } from '../../values/convert.ts';
import { Decimal } from '../../values/Decimal.ts';
import { Double } from '../../values/Double.ts';
import { EnumValue } from '../../values/EnumValue.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { Int16 } from '../../values/Int16.ts';
import { baseOf, PSObject } from '../../values/PSObject.ts';
import { SByte } from '../../values/SByte.ts';
import { Single } from '../../values/Single.ts';
import { enumOf } from '../../values/system/Enum.ts';
import { UInt16 } from '../../values/UInt16.ts';
import { UInt32 } from '../../values/UInt32.ts';
import { UInt64 } from '../../values/UInt64.ts';
import { numberFromText } from './numberFromText.ts';
import { operatorMethod } from './operatorMethod.ts';

/** The number types in order of promotion (documented: TypeCode); the operation is done in the higher of the two. */
export const rank = {
  boolean: 3,
  char: 4,
  sbyte: 5,
  byte: 6,
  int16: 7,
  uint16: 8,
  int: 9,
  uint: 10,
  long: 11,
  ulong: 12,
  single: 13,
  double: 14,
  decimal: 15,
} as const;

const runtimeException = 'System.Management.Automation.RuntimeException';

const int64Min = -(2n ** 63n);
const int64Max = 2n ** 63n - 1n;
const uint64Max = 2n ** 64n - 1n;
const uint32Max = 4294967295;

/** Place of a number type in the order of promotion; -1 for what is no number. */
export function rankOf(value: unknown): number {
  if (typeof value === 'number') return rank.int;
  if (value instanceof Double) return rank.double;
  if (typeof value === 'bigint') return rank.long;
  if (typeof value === 'boolean') return rank.boolean;
  return typeof value === 'object' && value !== null ? rankOfObject(value) : -1;
}

function rankOfObject(value: object): number {
  if (value instanceof Decimal) return rank.decimal;
  if (value instanceof Char) return rank.char;
  if (value instanceof Byte) return rank.byte;
  if (value instanceof Single) return rank.single;
  if (value instanceof UInt32) return rank.uint;
  if (value instanceof UInt64) return rank.ulong;
  if (value instanceof Int16) return rank.int16;
  if (value instanceof UInt16) return rank.uint16;
  return value instanceof SByte ? rank.sbyte : -1;
}

/** A number type's value as a JavaScript number (exact up to 53 bits). */
export function asNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' || typeof value === 'boolean') return Number(value);
  if (value instanceof Char) return value.code;
  if (value instanceof Decimal) return value.toNumber();
  return Number((value as { value: number | bigint }).value);
}

/** An integer type's value as a bigint. */
export function asBigInt(value: unknown): bigint {
  if (typeof value === 'bigint') return value;
  return value instanceof UInt64 ? value.value : BigInt(asNumber(value));
}

/** One arithmetic operation in the types that it can be done in. Overflow of an integer type goes on in Double. */
export interface Arithmetic {
  /** .NET's name of the operator, for types that define it themselves. */
  readonly method: string;
  ints(a: number, b: number): unknown;
  longs(a: bigint, b: bigint): bigint | number;
  doubles(a: number, b: number): number;
  decimals(a: Decimal, b: Decimal): Decimal;
}

export function arithmetic(operation: Arithmetic, left: unknown, right: unknown): unknown {
  if (left instanceof PSObject || right instanceof PSObject) return arithmetic(operation, baseOf(left), baseOf(right));
  if (left instanceof EnumValue) return ofEnum(left, (value) => arithmetic(operation, value, numberOf(right)));
  const a = operand(left, right);
  const b = operand(right, left);
  const first = rankOf(a);
  const second = rankOf(b);
  if (first < 0 || second < 0) return operatorMethod(operation.method, left, right);
  const higher = Math.max(first, second);
  if (higher <= rank.int) return operation.ints(asNumber(a), asNumber(b));
  if (higher === rank.decimal) return inDecimals(operation, a, b);
  if (higher >= rank.single) return new Double(operation.doubles(asNumber(a), asNumber(b)));
  return integers(operation, a, b, higher);
}

/** What is calculated with an enum value on the left is of that enum again. */
export function ofEnum(left: EnumValue, calculate: (value: number | bigint) => unknown): unknown {
  const result = calculate(left.value);
  return typeof result === 'number' || typeof result === 'bigint'
    ? enumOf(left.psType, result)
    : convert(result, left.psType);
}

/** An enum value on the right counts as its number. */
export function numberOf(value: unknown): unknown {
  return value instanceof EnumValue ? value.value : value;
}

/** Strings count as the number that they spell when the other side is no object; null counts as 0. */
function operand(given: unknown, other: unknown): unknown {
  const value = numberOf(given);
  if (value === null || value === undefined) return 0;
  if (typeof value !== 'string') return value;
  return typeof other === 'string' || other === null || rankOf(other) >= 0 ? numberFromText(value) : value;
}

function integers(operation: Arithmetic, a: unknown, b: unknown, higher: number): unknown {
  const x = asBigInt(a);
  const y = asBigInt(b);
  const negative = x < 0n || y < 0n;
  if (higher === rank.ulong && negative) return inDecimals(operation, a, b);
  const result = operation.longs(x, y);
  if (typeof result === 'number') return new Double(result);
  if (higher === rank.ulong)
    return result >= 0n && result <= uint64Max ? new UInt64(result) : new Double(Number(result));
  if (higher === rank.uint && !negative) {
    return result >= 0n && result <= uint32Max ? new UInt32(Number(result)) : new Double(Number(result));
  }
  return result >= int64Min && result <= int64Max ? result : new Double(Number(result));
}

/** Decimal arithmetic; its overflow is a RuntimeException, but not that of an operand that is no Decimal (recorded). */
function inDecimals(operation: Arithmetic, a: unknown, b: unknown): Decimal {
  const first = asDecimal(a);
  const second = asDecimal(b);
  try {
    return operation.decimals(first, second);
  } catch (error) {
    if (!(error instanceof ExceptionObject) || error.typeName === runtimeException) throw error;
    throw new ExceptionObject(runtimeException, error.message, { inner: error });
  }
}

function asDecimal(value: unknown): Decimal {
  if (value instanceof Decimal) return value;
  const kind = rankOf(value);
  if (kind === rank.single || kind === rank.double)
    return Decimal.fromNumber(asNumber(value), kind === rank.single ? 7 : 15);
  return Decimal.from(asBigInt(value));
}

/** An Int32 where the number fits, else a Double. */
export function int32OrDouble(value: number): unknown {
  const whole = value | 0;
  return whole === value ? whole : new Double(value);
}
