import { exchangeCmdletName } from '../../exchange/cmdletNames.ts';
import { findServers } from '../../exchange/identity/findServers.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { PSSession } from './PSSession.ts';

/** The Exchange cmdlets are there already; importing connects the shell to the session's server. */
export default cmdlet({
  name: 'Import-PSSession',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ImportPSSessionCommand',
  synopsis: 'Brings the cmdlets of a session into this one.',
  proof: 'documented',
  parameters: {
    Session: { type: 'object', position: 0, mandatory: true, help: 'The session.' },
    CommandName: { type: 'object[]', position: 1, help: 'Accepted: all cmdlets are there.' },
    CommandType: { type: 'string', help: 'Accepted.' },
    AllowClobber: { type: 'switch', help: 'Accepted.' },
    DisableNameChecking: { type: 'switch', help: 'Accepted.' },
    Prefix: { type: 'string', help: 'Not emulated when it is not empty.' },
    Module: { type: 'object[]', help: 'Accepted.' },
    ArgumentList: { type: 'object[]', help: 'Accepted.' },
    FormatTypeName: { type: 'string[]', help: 'Accepted.' },
  },
  notEmulated: { Certificate: 'object' },
  run(call) {
    return {
      process({ Session, Prefix }) {
        if (Prefix)
          call.fail({
            message: 'Import-PSSession -Prefix is not emulated here.',
            id: 'ParameterNotEmulated',
            category: 'NotImplemented',
          });
        if (!(Session instanceof PSSession)) {
          return call.error({
            message: 'The session is no session to the practice organisation.',
            id: 'InvalidSession',
            category: 'InvalidArgument',
          });
        }
        const exchange = exchangeOf(call.session);
        const server = findServers(exchange.organisation, Session.computerName).found[0];
        if (server) exchange.connect(server.name);
        const names = call.session.commands
          .allCmdlets()
          .map((info) => info.name)
          .filter((name) => exchangeCmdletName(name) !== null);
        call.write(
          PSCustomObject.of({
            ModuleType: 'Script',
            Version: '1.0',
            Name: `tmp_${exchange.source.newId().slice(0, 8)}`,
            ExportedCommands: `{${names.slice(0, 4).join(', ')}...}`,
          }),
        );
      },
    };
  },
});
