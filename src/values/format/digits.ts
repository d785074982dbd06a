import { Decimal } from '../Decimal.ts';

/** A number as its decimal digits: 0.DIGITS × 10^point, no zero in front (zero has no digits). */
export interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  readonly point: number;
}

/** Digits of an integer or decimal, all of them. */
export function exactDigits(value: number | bigint | Decimal): Digits {
  const text = value instanceof Decimal ? value.mantissa.toString() : value.toString();
  const scale = value instanceof Decimal ? value.scale : 0;
  const negative = text.startsWith('-');
  const plain = (negative ? text.slice(1) : text).replace(/^0+/, '');
  return { negative, digits: plain, point: plain.length - scale };
}

/** Digits of a double or single, rounded to so many significant ones. */
export function floatDigits(value: number, precision: number): Digits {
  if (value === 0) return { negative: false, digits: '', point: 0 };
  const [mantissa, exponent] = Math.abs(value)
    .toExponential(precision - 1)
    .split('e') as [string, string];
  return { negative: value < 0, digits: mantissa.replace('.', '').replace(/0+$/, ''), point: Number(exponent) + 1 };
}

/** Rounded to `places` digits after the point, half away from zero. */
export function roundedTo(number: Digits, places: number): Digits {
  return rounded(number, number.point + places);
}

/** Rounded to so many significant digits. */
export function rounded(number: Digits, count: number): Digits {
  const { digits, point, negative } = number;
  if (count >= digits.length) return number;
  if (count < 0) return { negative, digits: '', point: 0 };
  const kept = digits.slice(0, count);
  if (digits[count]! < '5') return trimmed({ negative, digits: kept, point });
  const up = (BigInt(kept === '' ? '0' : kept) + 1n).toString();
  return trimmed({
    negative,
    digits: up.padStart(count, '0'),
    point: point + (up.length > count ? up.length - count : 0),
  });
}

function trimmed({ negative, digits, point }: Digits): Digits {
  const plain = digits.replace(/0+$/, '');
  return { negative, digits: plain, point: plain === '' ? 0 : point };
}

/** The digits before the point, '' when the number is below 1. */
export function wholePart({ digits, point }: Digits): string {
  return point <= 0 ? '' : digits.slice(0, point).padEnd(point, '0');
}

/** `places` digits after the point. */
export function fractionPart({ digits, point }: Digits, places: number): string {
  const after = point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits;
  return after.slice(0, places).padEnd(places, '0');
}

/** Thousands separated by commas. */
export function grouped(whole: string): string {
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
}
