import { argumentOutOfRange } from '../argumentErrors.ts';
import { addressFamily, type IPAddress } from '../exchange/IPAddress.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';

const MAX_PORT = 65535;

/** System.Net.IPEndPoint: an address and a port. */
class IPEndPoint extends NetObject {
  address: IPAddress;
  port: number;

  constructor(address: IPAddress, port: number) {
    super();
    this.address = address;
    this.port = checked(port);
  }

  get psType(): PSType {
    return ipEndPointType();
  }

  override toString(): string {
    const { family } = this.address.bits;
    return family === 6 ? `[${this.address}]:${this.port}` : `${this.address}:${this.port}`;
  }
}

function checked(port: number): number {
  if (port < 0 || port > MAX_PORT) throw argumentOutOfRange('port');
  return port;
}

export const ipEndPointType = lazyType<IPEndPoint>(() => ({
  name: 'System.Net.IPEndPoint',
  accelerators: ['ipendpoint'],
  constructors: {
    '(ipaddress address, int port)': (address: IPAddress, port: number) => new IPEndPoint(address, port),
  },
  format: (self) => self.toString(),
  hash: (self) => self.toString(),
  equals: (self, other) => other instanceof IPEndPoint && other.toString() === self.toString(),
  properties: {
    'System.Net.Sockets.AddressFamily AddressFamily': (self) => addressFamily(self.address),
    'ipaddress Address': {
      get: (self) => self.address,
      set: (self, address: IPAddress) => {
        self.address = address;
      },
    },
    'int Port': {
      get: (self) => self.port,
      set: (self, port: number) => {
        self.port = checked(port);
      },
    },
  },
  methods: {
    'bool Equals(System.Object comparand)': (self, other: unknown) =>
      other instanceof IPEndPoint && other.toString() === self.toString(),
    'string ToString()': (self) => self.toString(),
  },
  staticProperties: { 'int MaxPort': () => MAX_PORT, 'int MinPort': () => 0 },
}));
