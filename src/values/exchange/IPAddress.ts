import type { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { enumOf } from '../system/Enum.ts';
import { knownType } from '../typeLookup.ts';
import { formatIPAddress, type IPAddressBits, readAddress } from './ipAddressText.ts';
import { parsed } from './parsed.ts';

/** System.Net.IPAddress. */
export class IPAddress extends NetObject {
  readonly bits: IPAddressBits;

  constructor(bits: IPAddressBits) {
    super();
    this.bits = bits;
  }

  get psType(): PSType {
    return ipAddress();
  }

  static parse(text: string): IPAddress {
    const bits = readAddress(text);
    if (bits) return new IPAddress(bits);
    throw new ExceptionObject('System.FormatException', 'An invalid IP address was specified.');
  }

  override toString(): string {
    return formatIPAddress(this.bits);
  }
}

function isIPv6(self: IPAddress): boolean {
  return self.bits.family === 6;
}

/** Whether the address begins with these bits of an IPv6 prefix. */
function hasPrefix(self: IPAddress, prefix: bigint, bits: bigint): boolean {
  return isIPv6(self) && self.bits.value >> (128n - bits) === prefix;
}

/** The four bytes as the number .NET shows: the first byte is the lowest. */
function networkOrder({ bits }: IPAddress): bigint {
  const value = Number(bits.value);
  return BigInt(
    ((value & 255) * 0x1000000 + ((value >>> 8) & 255) * 0x10000 + ((value >>> 16) & 255) * 256 + (value >>> 24)) >>> 0,
  );
}

function bytes({ bits }: IPAddress): number[] {
  const count = bits.family === 4 ? 4 : 16;
  return Array.from({ length: count }, (_, index) => Number((bits.value >> BigInt(8 * (count - 1 - index))) & 255n));
}

const notForThisFamily = () =>
  new ExceptionObject(
    'System.Net.Sockets.SocketException',
    'The attempted operation is not supported for the type of object referenced',
  );

/** A value of System.Net.Sockets.AddressFamily. */
export function addressFamily(self: IPAddress): EnumValue {
  return enumOf(knownType('System.Net.Sockets.AddressFamily'), isIPv6(self) ? 'InterNetworkV6' : 'InterNetwork');
}

/** Members documented for .NET Framework; the properties are recorded in a real export. */
export const ipAddress: () => PSType = lazyType<IPAddress>(() => ({
  name: 'System.Net.IPAddress',
  properties: {
    'long Address': (self) => {
      if (!isIPv6(self)) return networkOrder(self);
      throw notForThisFamily();
    },
    'System.Net.Sockets.AddressFamily AddressFamily': addressFamily,
    'long ScopeId': (self) => {
      if (!isIPv6(self)) throw notForThisFamily();
      return BigInt(/^\d+$/.test(self.bits.scope) ? self.bits.scope : 0);
    },
    'bool IsIPv6Multicast': (self) => hasPrefix(self, 0xffn, 8n),
    'bool IsIPv6LinkLocal': (self) => hasPrefix(self, 0xfe80n >> 6n, 10n),
    'bool IsIPv6SiteLocal': (self) => hasPrefix(self, 0xfec0n >> 6n, 10n),
    'bool IsIPv6Teredo': (self) => hasPrefix(self, 0x20010000n, 32n),
    'bool IsIPv4MappedToIPv6': (self) => hasPrefix(self, 0xffffn, 96n),
  },
  extended: { 'script IPAddressToString': (self) => self.toString() },
  methods: {
    'byte[] GetAddressBytes()': bytes,
    'System.Net.IPAddress MapToIPv4()': (self) =>
      new IPAddress({ family: 4, value: self.bits.value & 0xffffffffn, scope: '' }),
    'System.Net.IPAddress MapToIPv6()': (self) =>
      isIPv6(self) ? self : new IPAddress({ family: 6, value: (0xffffn << 32n) | self.bits.value, scope: '' }),
  },
  staticProperties: {
    'System.Net.IPAddress Any': () => IPAddress.parse('0.0.0.0'),
    'System.Net.IPAddress Loopback': () => IPAddress.parse('127.0.0.1'),
    'System.Net.IPAddress Broadcast': () => IPAddress.parse('255.255.255.255'),
    'System.Net.IPAddress None': () => IPAddress.parse('255.255.255.255'),
    'System.Net.IPAddress IPv6Any': () => IPAddress.parse('::'),
    'System.Net.IPAddress IPv6Loopback': () => IPAddress.parse('::1'),
  },
  staticMethods: {
    'System.Net.IPAddress Parse(string ipString)': (text: string) => IPAddress.parse(text),
    'bool TryParse(string ipString, [ref] System.Net.IPAddress address)': (
      text: string,
      result: { value: unknown },
    ) => {
      const bits = text === null ? null : readAddress(text);
      result.value = bits ? new IPAddress(bits) : null;
      return bits !== null && bits !== undefined;
    },
    'bool IsLoopback(System.Net.IPAddress address)': ({ bits }: IPAddress) =>
      bits.family === 4 ? bits.value >> 24n === 127n : bits.value === 1n,
  },
  from: (value) => (typeof value === 'string' ? parsed(value, ipAddress(), () => IPAddress.parse(value)) : undefined),
  format: (value) => value.toString(),
  equals: (left, right) =>
    right instanceof IPAddress && right.bits.family === left.bits.family && right.bits.value === left.bits.value,
  hash: (value) => value.toString(),
}));
