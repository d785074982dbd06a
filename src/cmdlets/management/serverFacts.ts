import type { ExchangeVersion } from '../../exchange/ExchangeVersion.ts';
import { findServers } from '../../exchange/identity/findServers.ts';
import type { Session } from '../../runtime/Session.ts';
import { UInt64 } from '../../values/UInt64.ts';
import { exchangeIn } from '../exchange/ExchangeSession.ts';

/** What a practice server is as a computer. */
export interface ServerFacts {
  readonly name: string;
  readonly fqdn: string;
  readonly domain: string;
  readonly address: string;
  readonly version: ExchangeVersion;
}

/** The Windows that Exchange of that release is mostly run on: caption, version, build. */
const WINDOWS: Readonly<Record<ExchangeVersion, readonly [caption: string, version: string]>> = {
  '2007': ['Microsoft Windows Server 2008 Standard ', '6.0.6002'],
  '2010': ['Microsoft Windows Server 2008 R2 Standard ', '6.1.7601'],
  '2013': ['Microsoft Windows Server 2012 R2 Standard', '6.3.9600'],
  '2016': ['Microsoft Windows Server 2016 Standard', '10.0.14393'],
  '2019': ['Microsoft Windows Server 2019 Standard', '10.0.17763'],
  se: ['Microsoft Windows Server 2022 Standard', '10.0.20348'],
};

/** A server of the lab by name; `.` and `localhost` are the connected one. Null for any other computer. */
export function serverFacts(session: Session, computer: string): ServerFacts | null {
  const exchange = exchangeIn(session);
  if (!exchange) return null;
  const { organisation, connected } = exchange;
  const local = ['.', 'localhost', '127.0.0.1'].includes(computer.toLowerCase());
  const all = [...organisation.all('ExchangeServer')];
  const byAddress = all.find((_, index) => addressOf(index) === computer);
  const [server] = byAddress ? [byAddress] : findServers(organisation, local ? connected : computer).found;
  if (!server) return null;
  return {
    name: server.name,
    fqdn: organisation.fqdnOf(server.name),
    domain: organisation.settings.domain,
    address: addressOf(all.findIndex(({ id }) => id === server.id)),
    version: server.version,
  };
}

/** Servers of a practice lab have no addresses of their own: they are counted up. */
function addressOf(index: number): string {
  return `10.1.1.${25 + index}`;
}

/** The basics of the two WMI classes that scripts about Exchange ask for. */
export const WMI_CLASSES: Readonly<Record<string, (facts: ServerFacts) => Record<string, unknown>>> = {
  Win32_OperatingSystem: ({ name, version }) => {
    const [Caption, Version] = WINDOWS[version];
    return {
      SystemDirectory: 'C:\\Windows\\system32',
      Organization: '',
      BuildNumber: Version.replace(/^.*\./, ''),
      RegisteredUser: 'Windows User',
      SerialNumber: '00000-00000-00000-00000',
      Version,
      Caption,
      CSName: name,
      OSArchitecture: '64-bit',
      ProductType: 3,
    };
  },
  Win32_ComputerSystem: ({ name, domain }) => ({
    Domain: domain,
    Manufacturer: 'Microsoft Corporation',
    Model: 'Virtual Machine',
    Name: name,
    PrimaryOwnerName: 'Windows User',
    TotalPhysicalMemory: new UInt64(137_438_953_472n),
    DNSHostName: name,
    PartOfDomain: true,
    NumberOfProcessors: 2,
    NumberOfLogicalProcessors: 16,
  }),
};
