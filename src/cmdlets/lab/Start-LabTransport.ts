import { findServers } from '../../exchange/identity/findServers.ts';
import { cmdlet, range } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { exchangeOf } from '../exchange/ExchangeSession.ts';
import { reportNotFound } from '../exchange/resolve.ts';
import { machinesOf } from './machinesOf.ts';
import { transportFailed, transportObject } from './transportObject.ts';
import { readPorts } from './transportPorts.ts';

/** Our own: answers SMTP as the Receive connectors of a server would. Stop-LabTransport ends it. */
export default cmdlet({
  name: 'Start-LabTransport',
  module: 'Lab',
  dotnet: 'Lab.StartLabTransport',
  synopsis: 'Starts to answer SMTP on this machine as the Receive connectors of a practice server would.',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    Server: {
      type: 'Microsoft.Exchange.Configuration.Tasks.ServerIdParameter',
      position: 0,
      suggest: 'ExchangeServer',
      help: 'The server whose connectors answer; the connected one when left out.',
    },
    Address: { type: 'string', help: 'The address to listen at; 127.0.0.1 when left out.' },
    PortOffset: {
      type: 'int',
      validate: [range(0, 65_000)],
      help: "Added to the connectors' ports; 10000 when left out, so that port 25 is listened to at 10025.",
    },
    Port: {
      type: 'string[]',
      help: 'Listens to these ports of the connectors only, each where it says: 25=2525; 25=0 lets the system choose.',
    },
    ProxyProtocol: {
      type: 'switch',
      help: 'Each connection begins with a PROXY header that gives the address of the client.',
    },
    Account: { type: 'string[]', help: 'Accounts that may log on with AUTH, each as name:password.' },
    ExchangeServer: {
      type: 'string[]',
      help: 'Addresses that count as Exchange servers, which bypass the limits on recipients and size.',
    },
    BackPressure: {
      type: 'string',
      help: 'The server runs short: medium, high, or with the resource as in medium=UsedDiskSpace.',
    },
    IKnow: { type: 'switch', help: 'Allows an address that others on the network can reach.' },
  },
  run(call) {
    return {
      process({ Server, Address, PortOffset, Port, ProxyProtocol, Account, ExchangeServer, BackPressure, IKnow }) {
        const exchange = exchangeOf(call.session);
        const wanted = (Server as IdParameter | undefined)?.text ?? exchange.connected;
        const [server] = findServers(exchange.store.organisation, wanted).found;
        if (!server) return reportNotFound(call, wanted);
        if (!call.shouldProcess(server.name, 'Start-LabTransport')) return;
        try {
          const state = machinesOf(call.session).transport.start({
            server: server.name,
            address: Address ?? '127.0.0.1',
            portOffset: PortOffset ?? 10_000,
            ...(Port && { ports: readPorts(Port) }),
            proxyProtocol: ProxyProtocol,
            allowNonLoopback: IKnow,
            accounts: Account ?? [],
            exchangeServers: ExchangeServer ?? [],
            backPressure: BackPressure ?? 'off',
          });
          call.write(transportObject(state, 'Running'));
        } catch (error) {
          transportFailed(call, error);
        }
      },
    };
  },
});
