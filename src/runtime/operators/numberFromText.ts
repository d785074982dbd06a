import { convert } from '../../values/convert.ts';
import { Decimal } from '../../values/Decimal.ts';
import { Double } from '../../values/Double.ts';
import type { PSType } from '../../values/PSType.ts';
import { int32 } from '../../values/types.ts';

const shape = /^([+-]?)(?:0x([0-9a-f]+)|((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?))([ld]?)([kmgtp]b)?$/i;
const NUMBERS = /^System\.(S?Byte|U?Int(16|32|64)|Single|Double|Decimal)$/;
const powers = ['kb', 'mb', 'gb', 'tb', 'pb'];
const decimalMax = 2n ** 96n - 1n;

/**
 * The number that a text spells, read as a literal of the language (documented): suffixes, multipliers and hex count. A text
 * that spells none is refused as one of `type`.
 */
export function numberFromText(text: string, type: PSType | null = null): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  const parts = shape.exec(trimmed);
  if (parts === null) return convert(text, type !== null && NUMBERS.test(type.fullName) ? type : int32());
  const [, sign, hex, digits = '', suffix = '', multiplier] = parts;
  const factor = multiplier === undefined ? 1n : 1024n ** BigInt(powers.indexOf(multiplier.toLowerCase()) + 1);
  const signed = sign === '-' ? -1n : 1n;
  if (hex !== undefined) return whole(signed * factor * signedHex(hex), suffix);
  if (suffix.toLowerCase() === 'd') return Decimal.parse(`${sign}${digits}`)!.times(Decimal.from(factor));
  if (/[.e]/i.test(digits)) return new Double(Number(digits) * Number(signed * factor));
  return whole(signed * factor * BigInt(digits), suffix);
}

/** Eight hex digits fill an Int32, sixteen an Int64, sign bit included. */
function signedHex(digits: string): bigint {
  const value = BigInt(`0x${digits}`);
  if (digits.length <= 8) return BigInt.asIntN(32, value);
  return digits.length <= 16 ? BigInt.asIntN(64, value) : value;
}

/** The smallest of Int32, Int64, Decimal and Double that holds the number. */
function whole(value: bigint, suffix: string): unknown {
  if (suffix === '' && BigInt.asIntN(32, value) === value) return Number(value);
  if (BigInt.asIntN(64, value) === value) return value;
  const magnitude = value < 0n ? -value : value;
  return magnitude <= decimalMax ? new Decimal(value) : new Double(Number(value));
}
