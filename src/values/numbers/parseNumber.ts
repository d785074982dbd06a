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
 * Reads a number as arithmetic with a text does: PowerShell's literals with hex, exponent, suffix and multiplier. Thousands
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

/** Digits with separators, point, exponent; `NaN` and `Infinity`. null: not a number. */
export function readFloat(source: string): number | null {
  const trimmed = source.trim();
  if (/^[+-]?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed)) return Number(trimmed.replaceAll(',', ''));
  const special = /^([+-]?)(NaN|Infinity|∞)$/i.exec(trimmed);
  if (special === null) return null;
  if (special[2]!.toLowerCase() === 'nan') return Number.NaN;
  return special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

/** A cast of text to an integer: digits, hex, or anything a double can be read from, rounded. null: not a number. */
export function readInteger(source: string): bigint | null {
  const trimmed = source.trim();
  if (/^(?:0x|#|&h)[0-9a-f]+$/i.test(trimmed)) return BigInt(`0x${trimmed.replace(/^(?:0x|#|&h)/i, '')}`);
  if (/^[+-]?\d+$/.test(trimmed)) return BigInt(trimmed.replace('+', ''));
  const real = readFloat(trimmed);
  return real === null || !Number.isFinite(real) ? null : BigInt(roundHalfEven(real));
}
