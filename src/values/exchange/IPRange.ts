import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import type { IPAddress } from './IPAddress.ts';
import { type IPRangeBits, lowerBound, parseIPRange, sizeText, upperBound } from './ipRangeText.ts';
import { parsed } from './parsed.ts';

/** A stretch of remote addresses; prints as it was written. */
export class IPRange extends NetObject {
  readonly bits: IPRangeBits;

  constructor(bits: IPRangeBits) {
    super();
    this.bits = bits;
  }

  get psType(): PSType {
    return ipRange();
  }

  /** Reads an address, `low-high`, CIDR or `address(netmask)`. Throws FormatException; its sentence is inferred. */
  static parse(text: string): IPRange {
    const bits = parseIPRange(text);
    if (bits) return new IPRange(bits);
    throw new ExceptionObject(
      'System.FormatException',
      `The string '${text}' isn't a valid IP address range. Use a single address, a range such as 192.168.1.1-192.168.1.254, an address with a subnet mask such as 192.168.1.1(255.255.255.0), or CIDR such as 192.168.1.1/24.`,
    );
  }

  override toString(): string {
    return this.bits.text;
  }
}

/** Microsoft.Exchange.Data.IPRange; its properties are recorded in a real export. */
export const ipRange: () => PSType = lazyType<IPRange>(() => ({
  name: 'Microsoft.Exchange.Data.IPRange',
  interfaces: ['System.IComparable'],
  properties: {
    'string LowerBound': (self) => lowerBound(self.bits),
    'string UpperBound': (self) => upperBound(self.bits),
    'string RangeFormat': (self) => self.bits.format,
    'string Size': (self) => sizeText(self.bits),
    'string Expression': (self) => self.bits.text,
  },
  methods: {
    // Inferred: the class has it, its exact signature is not recorded.
    'bool Contains(ipaddress ipAddress)': (self: IPRange, { bits }: IPAddress) =>
      bits.family === self.bits.family && bits.value >= self.bits.low && bits.value <= self.bits.high,
  },
  staticMethods: {
    'Microsoft.Exchange.Data.IPRange Parse(string expression)': (text: string) => IPRange.parse(text),
  },
  from: (value) => (typeof value === 'string' ? parsed(value, ipRange(), () => IPRange.parse(value)) : undefined),
  format: (value) => value.toString(),
  equals: (left, right) => right instanceof IPRange && right.bits.text.toLowerCase() === left.bits.text.toLowerCase(),
  hash: (value) => value.bits.text.toLowerCase(),
}));
