import { formatIPAddress, highest, type IPAddressBits, parseIPAddress } from './ipAddressText.ts';

/** How an IPRange was written, in .NET's words. */
export type IPRangeFormat = 'SingleAddress' | 'LoHi' | 'CIDR' | 'Netmask';

/** A stretch of addresses, both ends included, with the text it was written as. */
export interface IPRangeBits {
  readonly family: 4 | 6;
  readonly low: bigint;
  readonly high: bigint;
  readonly format: IPRangeFormat;
  readonly scope: string;
  readonly text: string;
}

/**
 * Reads one RemoteIPRanges entry: an address, `low-high`, CIDR (host bits set are dropped, as Microsoft's own example
 * `192.168.1.1/24` needs), `address(netmask)` or `address/netmask`. Null when the text is none of these.
 */
export function parseIPRange(text: string): IPRangeBits | null {
  const trimmed = text.trim();
  const dash = trimmed.indexOf('-');
  if (dash > 0) return between(trimmed.slice(0, dash), trimmed.slice(dash + 1), trimmed);
  const slash = trimmed.indexOf('/');
  if (slash > 0) return masked(trimmed.slice(0, slash), trimmed.slice(slash + 1), trimmed);
  const mask = /^(.*)\(([^()]*)\)$/.exec(trimmed);
  if (mask) return masked(mask[1] ?? '', mask[2] ?? '', trimmed);
  const single = parseIPAddress(trimmed);
  return single && range(single, single.value, single.value, 'SingleAddress', trimmed);
}

function range(of: IPAddressBits, low: bigint, high: bigint, format: IPRangeFormat, text: string): IPRangeBits {
  return { family: of.family, low, high, format, scope: of.scope, text };
}

function between(lowText: string, highText: string, text: string): IPRangeBits | null {
  const low = parseIPAddress(lowText);
  const high = parseIPAddress(highText);
  if (!low || !high || low.family !== high.family || high.value < low.value) return null;
  return range(low, low.value, high.value, 'LoHi', text);
}

function masked(addressText: string, maskText: string, text: string): IPRangeBits | null {
  const address = parseIPAddress(addressText);
  if (!address) return null;
  const width = address.family === 4 ? 32 : 128;
  const dotted = maskText.includes('.') ? parseIPAddress(maskText) : null;
  const bits = dotted ? maskLength(dotted.value) : /^\d{1,3}$/.test(maskText.trim()) ? Number(maskText) : null;
  if (bits === null || bits > width) return null;
  const host = (1n << BigInt(width - bits)) - 1n;
  const low = address.value & (highest(address.family) ^ host);
  return range(address, low, low | host, dotted ? 'Netmask' : 'CIDR', text);
}

/** The number of leading ones of an IPv4 mask, null when ones and zeros are mixed. */
function maskLength(mask: bigint): number | null {
  const inverted = 0xffffffffn ^ mask;
  if ((inverted & (inverted + 1n)) !== 0n) return null;
  return 32 - inverted.toString(2).replace(/^0$/, '').length;
}

export type Overlap = 'none' | 'same' | 'inside' | 'around' | 'partial';

/** How `a` lies to `b`. */
export function overlap(a: IPRangeBits, b: IPRangeBits): Overlap {
  if (a.family !== b.family || a.high < b.low || b.high < a.low) return 'none';
  if (a.low === b.low && a.high === b.high) return 'same';
  if (a.low >= b.low && a.high <= b.high) return 'inside';
  if (b.low >= a.low && b.high <= a.high) return 'around';
  return 'partial';
}

export function lowerBound(bits: IPRangeBits): string {
  return formatIPAddress({ family: bits.family, value: bits.low, scope: bits.scope });
}

export function upperBound(bits: IPRangeBits): string {
  return formatIPAddress({ family: bits.family, value: bits.high, scope: bits.scope });
}

/** The number of addresses, printed as an IPv6 address as the recorded objects show it (`::1:0:0`); the whole IPv6 space is cut at its highest value. */
export function sizeText(bits: IPRangeBits): string {
  const count = bits.high - bits.low + 1n;
  const value = count > highest(6) ? highest(6) : count;
  return formatIPAddress({ family: 6, value, scope: '' });
}
