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
