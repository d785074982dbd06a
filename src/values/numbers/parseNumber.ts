import { Decimal } from '../Decimal.ts';

/** What a text says: digits of an integer, or anything with a fraction or exponent as its text for a double or decimal. */
export type ScannedNumber = { kind: 'integer'; value: bigint } | { kind: 'real'; value: number; text: string };

const NUMBER = /^([+-]?)(?:(0x)([0-9a-f]+)|(\d+(?:\.\d*)?|\.\d+)(?:e([+-]?\d+))?)([dlsuyn]|u[slyn]?|lu)?([kmgtp]b)?$/i;
const MULTIPLIERS: Readonly<Record<string, number>> = {
  kb: 1024,
  mb: 1024 ** 2,
  gb: 1024 ** 3,
  tb: 1024 ** 4,
  pb: 1024 ** 5,
};

/**
 * Reads a number as a cast of text does: PowerShell's literals with hex, exponent, suffix and multiplier. Thousands
 * separators between digits are passed over. null: not a number.
 */
export function scanNumber(source: string): ScannedNumber | null {
  const text = source.trim();
  const parts = NUMBER.exec(text) ?? NUMBER.exec(text.replace(/(?<=\d),(?=\d)/g, ''));
  if (parts === null) return null;
  const sign = parts[1] === '-' ? -1 : 1;
  const times = MULTIPLIERS[(parts[7] ?? '').toLowerCase()] ?? 1;
  if (parts[2] !== undefined) return integer(BigInt(`0x${parts[3]}`) * BigInt(sign * times));
  const digits = parts[4]!;
  if (parts[5] === undefined && !digits.includes('.')) return integer(BigInt(digits) * BigInt(sign) * BigInt(times));
  const plain = `${parts[1]}${digits}${parts[5] === undefined ? '' : `e${parts[5]}`}`;
  return { kind: 'real', value: Number(plain) * times, text: times === 1 ? plain : String(Number(plain) * times) };
}

function integer(value: bigint): ScannedNumber {
  return { kind: 'integer', value };
}

/** The number nearest to a real as an integer, half to even (`[int]2.5` is 2). */
export function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest < 0.5) return floor;
  if (rest > 0.5) return floor + 1;
  return floor % 2 === 0 ? floor : floor + 1;
}

export function scannedToBigInt(number: ScannedNumber): bigint | null {
  if (number.kind === 'integer') return number.value;
  if (!Number.isFinite(number.value)) return null;
  return BigInt(roundHalfEven(number.value));
}

export function scannedToDouble(number: ScannedNumber): number {
  return Number(number.value);
}

export function scannedToDecimal(number: ScannedNumber): Decimal | null {
  return number.kind === 'integer' ? Decimal.from(number.value) : Decimal.parse(number.text);
}
