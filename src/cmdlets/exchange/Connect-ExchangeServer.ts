import { findServers } from '../../exchange/identity/findServers.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { exchangeOf } from './ExchangeSession.ts';

/**
 * A function of RemoteExchange.ps1: connects the session to a server of the lab. The two VERBOSE lines are recorded;
 * they are always shown.
 */
export default cmdlet({
  name: 'Connect-ExchangeServer',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Connect-ExchangeServer',
  synopsis: 'Connects the shell to an Exchange server.',
  proof: 'recorded',
  parameters: {
    auto: { type: 'switch', help: 'Finds a server by itself.' },
    ServerFqdn: { type: 'string', position: 0, help: 'The server to connect to.' },
    ClientApplication: { type: 'string', help: 'What the connection is for; accepted.' },
    Prompt: { type: 'switch', help: 'Asks for the server; accepted.' },
    UserName: { type: 'string', help: 'Accepted: a practice lab has no passwords.' },
    AllowClobber: { type: 'switch', help: 'Accepted.' },
  },
  run(call) {
    return {
      process({ ServerFqdn }: Record<string, unknown>) {
        connect(call, typeof ServerFqdn === 'string' ? ServerFqdn : null);
      },
    };
  },
});

function connect(call: CmdletCall, wanted: string | null): void {
  const exchange = exchangeOf(call.session);
  const server = wanted ?? exchange.connected;
  const found = findServers(exchange.organisation, server).found[0];
  if (!found) {
    const message = `Connecting to remote server ${server} failed with the following error message : The WinRM client cannot process the request because the server name cannot be resolved. For more information, see the about_Remote_Troubleshooting Help topic.`;
    call.fail({
      message,
      id: 'ComputerNotFound,PSSessionOpenFailed',
      category: 'OpenError',
      exceptionType: 'System.Management.Automation.Remoting.PSRemotingTransportException',
    });
  }
  const fqdn = exchange.organisation.fqdnOf(found.name);
  call.session.ui.writeVerbose(`Connecting to ${fqdn}.`);
  exchange.connect(found.name);
  call.session.ui.writeVerbose(`Connected to ${fqdn}.`);
}
