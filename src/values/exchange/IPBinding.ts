import { ExceptionObject } from '../ExceptionObject.ts';
import { NetObject } from '../NetObject.ts';
import { defineType, lazyType, type PSType } from '../PSType.ts';
import { IPAddress } from './IPAddress.ts';
import { formatIPAddress, type IPAddressBits, parseIPAddress } from './ipAddressText.ts';
import { parsed } from './parsed.ts';

/** A local address and port a connector listens on: prints `0.0.0.0:25` or `[::]:25`; older releases `:::25`. */
export class IPBinding extends NetObject {
  readonly address: IPAddressBits;
  readonly port: number;
  readonly style2007: boolean;

  constructor(address: IPAddressBits, port: number, style2007 = false) {
    super();
    this.address = address;
    this.port = port;
    this.style2007 = style2007;
  }

  get psType(): PSType {
    return ipBinding();
  }

  /**
   * Reads `10.0.0.1:25`, `[::]:25`, `:::25`, and an address without a port, which documentation shows and which then
   * means port 25 (inferred). Throws FormatException; its sentence is inferred.
   */
  static parse(text: string): IPBinding {
    const binding = parseBinding(text.trim());
    if (binding) return binding;
    throw new ExceptionObject(
      'System.FormatException',
      `The string '${text}' isn't a valid IP address and port. Use a format such as 192.168.1.1:25 or [2001:db8::1]:25.`,
    );
  }

  override toString(): string {
    const text = formatIPAddress(this.address);
    return this.address.family === 6 && !this.style2007 ? `[${text}]:${this.port}` : `${text}:${this.port}`;
  }
}

function parseBinding(text: string): IPBinding | null {
  const match = /^(?:\[([^\]]*)\]|(\d[\d.]*)|(.*:)):(\d{0,5})$/.exec(text);
  const address = parseIPAddress(match ? (match[1] ?? match[2] ?? match[3] ?? '') : text);
  const port = match?.[4] ? Number(match[4]) : 25;
  return address && port <= 65_535 ? new IPBinding(address, port) : null;
}

/** System.Net.EndPoint and IPEndPoint, which a binding is one of (recorded). */
const ipEndPoint = lazyType(() => ({
  name: 'System.Net.IPEndPoint',
  base: defineType({ name: 'System.Net.EndPoint', isAbstract: true }),
}));

/** Microsoft.Exchange.Data.IPBinding; its properties are recorded in a real export. */
export const ipBinding: () => PSType = lazyType<IPBinding>(() => ({
  name: 'Microsoft.Exchange.Data.IPBinding',
  base: ipEndPoint,
  properties: {
    'ipaddress Address': (self) => new IPAddress(self.address),
    'int Port': (self) => self.port,
    'string AddressFamily': (self) => (self.address.family === 4 ? 'InterNetwork' : 'InterNetworkV6'),
  },
  staticMethods: {
    'Microsoft.Exchange.Data.IPBinding Parse(string ipRange)': (text: string) => IPBinding.parse(text),
  },
  from: (value) => (typeof value === 'string' ? parsed(value, ipBinding(), () => IPBinding.parse(value)) : undefined),
  format: (value) => value.toString(),
  equals: (left, right) => right instanceof IPBinding && right.toString() === left.toString(),
  hash: (value) => value.toString(),
}));
