import { EnumValue } from '../../values/EnumValue.ts';
import { UInt32 } from '../../values/UInt32.ts';
import { UInt64 } from '../../values/UInt64.ts';
import { roundHalfEven } from './bitwise.ts';
import { numberFromText } from './numberFromText.ts';
import { asBigInt, asNumber, ofEnum, rank, rankOf } from './numeric.ts';
import { operatorMethod } from './operatorMethod.ts';

/** `-bnot`: all bits turned round, in Int32 for smaller types and for numbers with a fraction that fit. */
export function bnot(value: unknown): unknown {
  if (typeof value === 'number') return ~value;
  if (value instanceof EnumValue) return ofEnum(value, bnot);
  const operand = value === null ? 0 : typeof value === 'string' ? numberFromText(value) : value;
  const kind = rankOf(operand);
  if (kind < 0) return operatorMethod('op_OnesComplement', value, value);
  if (kind === rank.uint) return new UInt32(~asNumber(operand) >>> 0);
  if (kind === rank.ulong) return new UInt64(BigInt.asUintN(64, ~asBigInt(operand)));
  if (kind === rank.long) return ~asBigInt(operand);
  return kind >= rank.single ? ofRounded(roundHalfEven(asNumber(operand))) : ~asNumber(operand);
}

function ofRounded(whole: number): unknown {
  return (whole | 0) === whole ? ~whole : ~BigInt(whole);
}
