import { type Address, formatAddress, parseAddress } from './address.ts';

/** A stretch of addresses, both ends included. */
export interface AddressRange {
  readonly family: 4 | 6;
  readonly low: bigint;
  readonly high: bigint;
  readonly text: string;
}

/**
 * Reads a RemoteIPRanges entry: one address, `low-high`, or CIDR. Host bits set in a CIDR are dropped, as Microsoft's
 * own example `192.168.1.1/24` needs. Null when it is none of these.
 */
export function parseRange(text: string): AddressRange | null {
  const [first = '', second] = text.trim().split(/[-/]/, 2);
  const low = parseAddress(first);
  if (!low) return null;
  if (second === undefined) return { ...low, low: low.value, high: low.value, text };
  return text.includes('/') ? cidr(low, second, text) : span(low, parseAddress(second), text);
}

function span(low: Address, high: Address | null, text: string): AddressRange | null {
  if (!high || high.family !== low.family || high.value < low.value) return null;
  return { family: low.family, low: low.value, high: high.value, text };
}

function cidr(address: Address, prefix: string, text: string): AddressRange | null {
  const width = address.family === 4 ? 32 : 128;
  const bits = Number(prefix);
  if (!/^\d+$/.test(prefix) || bits > width) return null;
  const host = (1n << BigInt(width - bits)) - 1n;
  const low = address.value & ~host;
  return { family: address.family, low, high: low + host, text };
}

export function contains(range: AddressRange, address: Address): boolean {
  return range.family === address.family && address.value >= range.low && address.value <= range.high;
}

/** How many addresses the range holds: the smaller the more specific. */
export function sizeOf(range: AddressRange): bigint {
  return range.high - range.low + 1n;
}

export type Overlap = 'none' | 'same' | 'inside' | 'around' | 'partial';

/** How `a` lies to `b`; a partial overlap is what Exchange refuses. */
export function overlap(a: AddressRange, b: AddressRange): Overlap {
  if (a.family !== b.family || a.high < b.low || b.high < a.low) return 'none';
  if (a.low === b.low && a.high === b.high) return 'same';
  if (a.low >= b.low && a.high <= b.high) return 'inside';
  if (b.low >= a.low && b.high <= a.high) return 'around';
  return 'partial';
}

/** `low-high` in the plain form, one address alone. */
export function formatRange(range: AddressRange): string {
  const low = formatAddress({ family: range.family, value: range.low });
  return range.low === range.high ? low : `${low}-${formatAddress({ family: range.family, value: range.high })}`;
}
