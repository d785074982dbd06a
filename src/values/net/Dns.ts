import { argumentNull } from '../argumentErrors.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { IPAddress } from '../exchange/IPAddress.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';
import { typedArray } from '../typedArray.ts';

/** System.Net.IPHostEntry. */
class IPHostEntry extends NetObject {
  readonly hostName: string;
  readonly addresses: readonly IPAddress[];

  constructor(hostName: string, addresses: readonly IPAddress[]) {
    super();
    this.hostName = hostName;
    this.addresses = addresses;
  }

  get psType(): PSType {
    return ipHostEntryType();
  }
}

const addressArray = (addresses: readonly IPAddress[]): unknown[] =>
  typedArray(IPAddress.parse('::').psType, [...addresses]);

export const ipHostEntryType = lazyType<IPHostEntry>(() => ({
  name: 'System.Net.IPHostEntry',
  assembly: 'System, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089',
  properties: {
    'string HostName': (self) => self.hostName,
    'string[] Aliases': () => [],
    'ipaddress[] AddressList': (self) => addressArray(self.addresses),
  },
}));

/** What the surroundings know of a name; no network is asked. Proof of the error: documented by Winsock's WSAHOST_NOT_FOUND. */
function entryOf(name: string): IPHostEntry {
  if (name === null) throw argumentNull('hostNameOrAddress');
  const known = surroundings.host(name === '' ? surroundings.machineName() : name);
  if (known === null)
    throw new ExceptionObject('System.Net.Sockets.SocketException', 'No such host is known', {
      fields: { ErrorCode: 11001, NativeErrorCode: 11001 },
    });
  return new IPHostEntry(known.name, known.addresses.map(IPAddress.parse));
}

/** An address stands for itself. */
function addressesOf(name: string): unknown[] {
  return isAddress(name) ? addressArray([IPAddress.parse(name)]) : addressArray(entryOf(name).addresses);
}

const isAddress = (text: string): boolean => /^\d+(\.\d+){3}$|:/.test(text ?? '');

export const dnsType = lazyType(() => ({
  name: 'System.Net.Dns',
  isAbstract: true,
  staticMethods: {
    'string GetHostName()': () => surroundings.machineName(),
    'System.Net.IPHostEntry GetHostEntry(string hostNameOrAddress)': entryOf,
    'System.Net.IPHostEntry GetHostEntry(ipaddress address)': (address: IPAddress) => entryOf(address.toString()),
    'System.Net.IPHostEntry GetHostByName(string hostName)': entryOf,
    'System.Net.IPHostEntry GetHostByAddress(string address)': entryOf,
    'System.Net.IPHostEntry GetHostByAddress(ipaddress address)': (address: IPAddress) => entryOf(address.toString()),
    'System.Net.IPHostEntry Resolve(string hostName)': entryOf,
    'ipaddress[] GetHostAddresses(string hostNameOrAddress)': addressesOf,
  },
}));
