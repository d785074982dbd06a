import { findServers } from '../../exchange/identity/findServers.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { PSSession } from '../../runtime/types/PSSession.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { openSessions } from './openSessions.ts';

/** Only sessions to Microsoft.Exchange are emulated: they lead to the practice organisation. */
export default cmdlet({
  name: 'New-PSSession',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.NewPSSessionCommand',
  synopsis: 'Makes a session to an Exchange server of the practice organisation.',
  proof: 'documented',
  parameters: {
    ComputerName: { type: 'string[]', position: 0, aliases: ['Cn'], help: 'The server.' },
    ConfigurationName: { type: 'string', help: 'Microsoft.Exchange.' },
    ConnectionUri: { type: 'string', aliases: ['URI', 'CU'], help: 'http://<server FQDN>/PowerShell/' },
    Credential: { type: 'object', help: 'Accepted: a practice lab has no passwords.' },
    Authentication: { type: 'string', help: 'Accepted.' },
    AllowRedirection: { type: 'switch', help: 'Accepted.' },
    Name: { type: 'string[]', help: 'The name of the session.' },
    SessionOption: { type: 'object', help: 'Accepted.' },
    UseSSL: { type: 'switch', help: 'Accepted.' },
    EnableNetworkAccess: { type: 'switch', help: 'Accepted.' },
  },
  notEmulated: {
    ApplicationName: 'string',
    CertificateThumbprint: 'string',
    Port: 'int',
    ThrottleLimit: 'int',
    VMName: 'string[]',
    ContainerId: 'string[]',
    Session: 'object',
  },
  run(call) {
    return {
      process({ ComputerName, ConfigurationName, ConnectionUri, Name }) {
        if (String(ConfigurationName ?? '').toLowerCase() !== 'microsoft.exchange') {
          call.fail({
            message:
              'A session to another computer is not emulated here: only -ConfigurationName Microsoft.Exchange leads to the practice organisation.',
            id: 'SessionNotEmulated',
            category: 'NotImplemented',
            exceptionType: 'System.Management.Automation.PSNotSupportedException',
          });
        }
        const host = ConnectionUri
          ? (/^https?:\/\/([^/:]+)/i.exec(ConnectionUri)?.[1] ?? ConnectionUri)
          : (ComputerName?.[0] ?? '');
        const exchange = exchangeOf(call.session);
        const server =
          host === ''
            ? exchange.organisation.server(exchange.connected)
            : findServers(exchange.organisation, host).found[0];
        if (!server) {
          return call.fail({
            message: `[${host}] Connecting to remote server ${host} failed with the following error message : The WinRM client cannot process the request because the server name cannot be resolved. For more information, see the about_Remote_Troubleshooting Help topic.`,
            id: 'ComputerNotFound,PSSessionOpenFailed',
            category: 'OpenError',
            exceptionType: 'System.Management.Automation.Remoting.PSRemotingTransportException',
          });
        }
        const open = openSessions(call.session);
        const id = (open.at(-1)?.id ?? 0) + 1;
        const made = new PSSession(
          id,
          Name?.[0] ?? `Session${id}`,
          exchange.organisation.fqdnOf(server.name).toLowerCase(),
          'Microsoft.Exchange',
          ConnectionUri ?? server.name,
        );
        open.push(made);
        call.write(made);
      },
    };
  },
});
