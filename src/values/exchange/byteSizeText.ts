const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const;
const FACTOR: Readonly<Record<string, bigint>> = {
  B: 1n,
  KB: 1024n,
  MB: 1024n ** 2n,
  GB: 1024n ** 3n,
  TB: 1024n ** 4n,
};
const MAX_BYTES = (1n << 64n) - 1n;

/**
 * Bytes of `36MB`, `10 mb`, `65536`, `1,024 B`, `1.5GB`, or of the printed form `36 MB (37,748,736 bytes)`, whose exact
 * part counts. Null when the text is no size.
 */
export function parseByteSize(text: string): bigint | null {
  const printed = /\(\s*([\d,]+)\s+bytes\s*\)\s*$/i.exec(text);
  if (printed) return inRange(BigInt((printed[1] ?? '').replaceAll(',', '')));
  const match = /^\s*(\d[\d,]*)(?:\.(\d+))?\s*(B|KB|MB|GB|TB)?\s*$/i.exec(text);
  if (!match) return null;
  const factor = FACTOR[(match[3] ?? 'B').toUpperCase()] ?? 1n;
  const whole = BigInt((match[1] ?? '0').replaceAll(',', '')) * factor;
  return inRange(whole + fractionOf(match[2] ?? '', factor));
}

function fractionOf(digits: string, factor: bigint): bigint {
  return digits === '' ? 0n : (BigInt(digits) * factor) / 10n ** BigInt(digits.length);
}

function inRange(bytes: bigint): bigint | null {
  return bytes <= MAX_BYTES ? bytes : null;
}

/** `1,234,567`. */
export function groupThousands(value: bigint): string {
  return value.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `36 MB (37,748,736 bytes)`: four significant digits of the largest unit that is at least 1 (recorded). */
export function formatByteSize(bytes: bigint): string {
  let unit = 0;
  while (unit < UNITS.length - 1 && bytes >= 1024n ** BigInt(unit + 1)) unit++;
  const scaled = Number(bytes) / 1024 ** unit;
  return `${significant(scaled)} ${UNITS[unit]} (${groupThousands(bytes)} bytes)`;
}

function significant(value: number): string {
  return value >= 1000 ? Math.round(value).toString() : Number(value.toPrecision(4)).toString();
}

/** Exchange 2007 prints the largest unit that divides the size: `10MB`, `64KB`, `6672B` (reported in Microsoft's blog). */
export function formatByteSize2007(bytes: bigint): string {
  let unit = 0;
  while (bytes !== 0n && unit < UNITS.length - 1 && bytes % 1024n ** BigInt(unit + 1) === 0n) unit++;
  return `${bytes / 1024n ** BigInt(unit)}${UNITS[unit]}`;
}
