/** An address as a number. `scope` is what follows `%` in a link-local IPv6 address, empty otherwise. */
export interface IPAddressBits {
  readonly family: 4 | 6;
  readonly value: bigint;
  readonly scope: string;
}

const IPV4_MAX = 0xffffffffn;
const IPV6_MAX = (1n << 128n) - 1n;

/** The highest address of a family. */
export function highest(family: 4 | 6): bigint {
  return family === 4 ? IPV4_MAX : IPV6_MAX;
}

/**
 * Reads `10.0.0.5`, `::1`, `[::]`, `fe80::1%11`, `::ffff:10.0.0.5`; null when the text is no address. Shortened IPv4
 * forms (`10.1`, `0x0a000001`), which System.Net.IPAddress takes, are refused here: a typing error should be seen.
 */
export function parseIPAddress(text: string): IPAddressBits | null {
  const trimmed = text.trim();
  if (!trimmed.includes(':')) {
    const value = parseIPv4(trimmed);
    return value === null ? null : { family: 4, value: BigInt(value), scope: '' };
  }
  const bare = trimmed.startsWith('[') && trimmed.endsWith(']') ? trimmed.slice(1, -1) : trimmed;
  const percent = bare.indexOf('%');
  const value = parseIPv6(percent < 0 ? bare : bare.slice(0, percent));
  if (value === null) return null;
  return { family: 6, value, scope: percent < 0 ? '' : bare.slice(percent + 1) };
}

/**
 * As System.Net.IPAddress reads it: also `10.1` (10.0.0.1), where the last part fills the bytes that are left, and parts in
 * hexadecimal (`0x0a`) or octal (`012`). Proof: recorded.
 */
export function readAddress(text: string): IPAddressBits | null {
  if (text.includes(':')) return parseIPAddress(text);
  const value = readIPv4(text);
  return value === null ? null : { family: 4, value: BigInt(value), scope: '' };
}

function readIPv4(text: string): number | null {
  const parts = text.split('.').map(readPart);
  const last = parts.pop() ?? Number.NaN;
  if (parts.length > 3 || parts.some((part) => !(part <= 255)) || !(last < 256 ** (4 - parts.length))) return null;
  return parts.reduce((value, part, index) => value + part * 256 ** (3 - index), last);
}

/** NaN for what is no number. */
function readPart(text: string): number {
  if (/^0x[0-9a-f]+$/i.test(text)) return Number(text);
  if (/^0[0-7]+$/.test(text)) return Number.parseInt(text, 8);
  return /^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
}

function parseIPv4(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let value = 0;
  for (const part of parts) {
    if (!/^\d{1,3}$/.test(part)) return null;
    const byte = Number(part);
    if (byte > 255) return null;
    value = value * 256 + byte;
  }
  return value;
}

function parseIPv6(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const head = parseGroups(halves[0] ?? '');
  const tail = halves.length === 2 ? parseGroups(halves[1] ?? '') : [];
  if (head === null || tail === null) return null;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  return joinGroups([...head, ...new Array<number>(missing).fill(0), ...tail]);
}

function parseGroups(text: string): number[] | null {
  if (text === '') return [];
  const groups: number[] = [];
  for (const part of text.split(':')) {
    if (part.includes('.')) {
      const dotted = parseIPv4(part);
      if (dotted === null) return null;
      groups.push(dotted >>> 16, dotted & 0xffff);
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) {
      groups.push(Number.parseInt(part, 16));
    } else {
      return null;
    }
  }
  return groups;
}

function joinGroups(groups: readonly number[]): bigint {
  return groups.reduce((sum, group) => (sum << 16n) | BigInt(group), 0n);
}

/** The address as System.Net.IPAddress prints it. */
export function formatIPAddress(address: IPAddressBits): string {
  if (address.family === 4) return formatIPv4(Number(address.value));
  return formatIPv6(address.value) + (address.scope === '' ? '' : `%${address.scope}`);
}

function formatIPv4(value: number): string {
  return `${value >>> 24}.${(value >>> 16) & 255}.${(value >>> 8) & 255}.${value & 255}`;
}

function formatIPv6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn));
  const dotted = embedsIPv4(groups);
  const texts = groups.slice(0, dotted ? 6 : 8).map((group) => group.toString(16));
  if (dotted) texts.push(formatIPv4(Number(value & 0xffffffffn)));
  return shortenZeros(texts);
}

/** ::a.b.c.d and ::ffff:a.b.c.d end in dotted notation. */
function embedsIPv4(groups: readonly number[]): boolean {
  if (groups.slice(0, 5).some((group) => group !== 0)) return false;
  return groups[5] === 0xffff || (groups[5] === 0 && groups[6] !== 0);
}

/** Replaces the first longest run of two or more zero groups by `::`. */
function shortenZeros(texts: readonly string[]): string {
  let start = -1;
  let length = 1;
  for (let from = 0; from < texts.length; from++) {
    let run = 0;
    while (texts[from + run] === '0') run++;
    if (run > length) [start, length] = [from, run];
  }
  if (start < 0) return texts.join(':');
  return `${texts.slice(0, start).join(':')}::${texts.slice(start + length).join(':')}`;
}
