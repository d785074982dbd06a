import { convert } from '../../values/convert.ts';
import { EnumValue } from '../../values/EnumValue.ts';
import { baseOf } from '../../values/PSObject.ts';
import { typeOf } from '../../values/typeOf.ts';
import { UInt32 } from '../../values/UInt32.ts';
import { UInt64 } from '../../values/UInt64.ts';
import { numberFromText } from './numberFromText.ts';
import { asBigInt, asNumber, numberOf, ofEnum, rank, rankOf } from './numeric.ts';
import { operatorMethod } from './operatorMethod.ts';

/** One bit operation on 32-bit and on wider integers. */
export interface Bitwise {
  readonly method: string;
  narrow(a: number, b: number): number;
  wide(a: bigint, b: bigint): bigint;
}

/**
 * `-band` and its like work in the higher integer type of the two. Numbers with a fraction are rounded to UInt64, or to
 * Int64 when one is negative (recorded).
 */
export function bitwise(operation: Bitwise, left: unknown, right: unknown): unknown {
  if (left instanceof EnumValue) {
    const other = typeof right === 'string' ? convert(right, left.psType) : right;
    return ofEnum(left, (value) => bitwise(operation, value, other));
  }
  const a = integerOf(left, right);
  const b = integerOf(right, left);
  const first = rankOf(a);
  const second = rankOf(b);
  if (first < 0 || second < 0) return operatorMethod(operation.method, left, right);
  const higher = Math.max(first, second);
  if (higher <= rank.int) return operation.narrow(asNumber(a), asNumber(b)) | 0;
  const result = operation.wide(asBigInt(a), asBigInt(b));
  if (higher === rank.uint) return new UInt32(Number(BigInt.asUintN(32, result)));
  return higher === rank.ulong ? new UInt64(BigInt.asUintN(64, result)) : BigInt.asIntN(64, result);
}

/** An operand as an integer type; what is no number stays as it is. A text that is none is refused as the other's type. */
export function integerOf(value: unknown, other: unknown): unknown {
  if (value === null || value === undefined) return 0;
  const number = typeof value === 'string' ? numberFromText(value, typeOf(other)) : numberOf(baseOf(value));
  return rankOf(number) >= rank.single ? rounded(asNumber(number)) : number;
}

function rounded(value: number): unknown {
  const whole = BigInt(roundHalfEven(value));
  return whole < 0n ? whole : new UInt64(whole);
}

export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
