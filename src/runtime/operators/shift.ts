import { Byte } from '../../values/Byte.ts';
import { Char } from '../../values/Char.ts';
import { convert } from '../../values/convert.ts';
import { Int16 } from '../../values/Int16.ts';
import { baseOf } from '../../values/PSObject.ts';
import { SByte } from '../../values/SByte.ts';
import { typeOf } from '../../values/typeOf.ts';
import { int32 } from '../../values/types.ts';
import { UInt16 } from '../../values/UInt16.ts';
import { UInt32 } from '../../values/UInt32.ts';
import { UInt64 } from '../../values/UInt64.ts';
import { raise } from '../raise.ts';
import { roundHalfEven } from './bitwise.ts';
import { numberFromText } from './numberFromText.ts';
import { asBigInt, asNumber, rank, rankOf } from './numeric.ts';
import { operatorMethod } from './operatorMethod.ts';

/** `-shl` and `-shr`: the left side keeps its type; the count is taken modulo its width. */
export interface Shift {
  readonly sign: string;
  readonly method: string;
  narrow(value: number, count: number): number;
  wide(value: bigint, count: bigint): bigint;
}

export function shift(operation: Shift, boxed: unknown, right: unknown): unknown {
  const left = baseOf(boxed);
  const value = left === null ? 0 : typeof left === 'string' ? numberFromText(left) : left;
  const kind = rankOf(value);
  if (kind < 0) return operatorMethod(operation.method, left, right);
  if (typeof value === 'boolean' || value instanceof Char) return notDefined(operation, value, right);
  const count = right === null ? 0 : (convert(right, int32()) as number);
  if (kind === rank.long) return BigInt.asIntN(64, operation.wide(asBigInt(value), BigInt(count & 63)));
  if (kind === rank.ulong) return new UInt64(BigInt.asUintN(64, operation.wide(asBigInt(value), BigInt(count & 63))));
  const whole = kind >= rank.single ? roundHalfEven(asNumber(value)) : asNumber(value);
  return narrowed(value, operation.narrow(whole, count & 31));
}

function narrowed(like: unknown, result: number): unknown {
  if (like instanceof Byte) return new Byte(result & 0xff);
  if (like instanceof SByte) return new SByte((result << 24) >> 24);
  if (like instanceof Int16) return new Int16((result << 16) >> 16);
  if (like instanceof UInt16) return new UInt16(result & 0xffff);
  return like instanceof UInt32 ? new UInt32(result >>> 0) : result | 0;
}

function notDefined({ sign }: Shift, left: unknown, right: unknown): never {
  const types = [left, right].map((value) => (value === null ? '$null' : typeOf(value)!.fullName));
  const message = `The operation '[${types[0]}] -${sign} [${types[1]}]' is not defined.`;
  return raise(message, 'NotADefinedOperationForType', 'InvalidOperation', left);
}
