/** An IP address as a number: IPv4 and IPv4-mapped IPv6 in family 4, everything else in family 6. */
export interface Address {
  readonly family: 4 | 6;
  readonly value: bigint;
}

const MAPPED_PREFIX = 0xffffn << 32n;

/** Reads `10.0.0.5`, `fe80::1%eth0`, `::ffff:10.0.0.5`; null when it is no address. */
export function parseAddress(text: string): Address | null {
  if (!text.includes(':')) return parseIPv4(text);
  const value = parseIPv6(text.replace(/%.*$/, '').replace(/^\[(.*)\]$/, '$1'));
  if (value === null) return null;
  if (value >> 32n === MAPPED_PREFIX >> 32n) return { family: 4, value: value & 0xffffffffn };
  return { family: 6, value };
}

function parseIPv4(text: string): Address | null {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  if (!match) return null;
  let value = 0;
  for (const part of match.slice(1)) {
    const byte = Number(part);
    if (byte > 255) return null;
    value = value * 256 + byte;
  }
  return { family: 4, value: BigInt(value) };
}

function parseIPv6(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const head = groups(halves[0] ?? '');
  const tail = halves.length === 2 ? groups(halves[1] ?? '') : [];
  if (!head || !tail) return null;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return null;
  return [...head, ...Array<number>(Math.max(0, missing)).fill(0), ...tail].reduce(
    (sum, g) => (sum << 16n) | BigInt(g),
    0n,
  );
}

function groups(text: string): number[] | null {
  if (text === '') return [];
  const result: number[] = [];
  for (const part of text.split(':')) {
    if (part.includes('.')) {
      const dotted = parseIPv4(part);
      if (!dotted) return null;
      result.push(Number(dotted.value >> 16n), Number(dotted.value & 0xffffn));
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) {
      result.push(Number.parseInt(part, 16));
    } else {
      return null;
    }
  }
  return result;
}

/** The address as Exchange prints it: dotted, or IPv6 with the longest run of zeros shortened. */
export function formatAddress(address: Address): string {
  if (address.family === 4) {
    const value = Number(address.value);
    return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255].join('.');
  }
  return formatIPv6(address.value);
}

function formatIPv6(value: bigint): string {
  const parts = Array.from({ length: 8 }, (_, i) => Number((value >> BigInt(112 - 16 * i)) & 0xffffn).toString(16));
  let best = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (parts[start + length] === '0') length++;
    if (length > best.length) best = { start, length };
  }
  if (best.start < 0) return parts.join(':');
  return `${parts.slice(0, best.start).join(':')}::${parts.slice(best.start + best.length).join(':')}`;
}

/** fe80::/10 and fec0::/10: the connection limits per source do not hold for them (documented for Exchange 2013). */
export function isLinkOrSiteLocal(address: Address): boolean {
  if (address.family !== 6) return false;
  const top = address.value >> 118n;
  return top === 0xfe80n >> 6n || top === 0xfec0n >> 6n;
}

/** 127.0.0.0/8 and ::1. */
export function isLoopback(address: Address): boolean {
  return address.family === 4 ? address.value >> 24n === 127n : address.value === 1n;
}
