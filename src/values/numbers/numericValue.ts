import { Byte } from '../Byte.ts';
import { Char } from '../Char.ts';
import { Decimal } from '../Decimal.ts';
import { Double } from '../Double.ts';
import { EnumValue } from '../EnumValue.ts';
import { Int16 } from '../Int16.ts';
import { SByte } from '../SByte.ts';
import { Single } from '../Single.ts';
import { UInt16 } from '../UInt16.ts';
import { UInt32 } from '../UInt32.ts';
import { UInt64 } from '../UInt64.ts';

/** A number without its box: number, bigint (64-bit) or Decimal; null for anything that is not a number. Chars are none. */
export function numericValue(value: unknown): number | bigint | Decimal | null {
  if (typeof value === 'number' || typeof value === 'bigint') return value;
  if (typeof value !== 'object' || value === null) return null;
  if (value instanceof Double || value instanceof Single) return value.value;
  if (value instanceof Decimal) return value;
  return boxedInteger(value);
}

function boxedInteger(value: object): number | bigint | null {
  if (value instanceof Byte || value instanceof UInt32 || value instanceof UInt64 || value instanceof Int16)
    return value.value;
  if (value instanceof UInt16 || value instanceof SByte || value instanceof EnumValue) return value.value;
  return null;
}

/** A number of any type as a JavaScript number; NaN for what is no number. Precision may be lost. */
export function asJsNumber(value: unknown): number {
  if (value instanceof Char) return value.code;
  const plain = numericValue(value);
  if (plain === null) return Number.NaN;
  return plain instanceof Decimal ? plain.toNumber() : Number(plain);
}

/** Single or Double. */
export function isFloating(value: unknown): value is Double | Single {
  return value instanceof Double || value instanceof Single;
}
