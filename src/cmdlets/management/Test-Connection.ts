import { type CmdletCall, cmdlet, range } from '../../runtime/cmdlet.ts';
import { labObject } from '../lab/labObject.ts';
import { serverFacts } from './serverFacts.ts';

/** Only the servers of the lab answer; nothing is sent to any network. */
export default cmdlet({
  name: 'Test-Connection',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.TestConnectionCommand',
  synopsis: 'Tells whether a practice server can be reached. Nothing is sent to any network.',
  defaultSet: 'Default',
  proof: 'documented',
  parameters: {
    ComputerName: {
      type: 'string[]',
      aliases: ['CN', 'IPAddress', '__SERVER', 'Server', 'Destination'],
      position: 0,
      mandatory: true,
      pipeline: 'property',
    },
    Source: { type: 'string[]', aliases: ['FCN', 'SRC'], sets: { Source: { position: 1, mandatory: true } } },
    AsJob: { type: 'switch', sets: ['Default', 'Source'], emulated: false },
    DcomAuthentication: {
      type: 'string',
      aliases: ['Authentication'],
      realType: 'AuthenticationLevel',
      emulated: false,
    },
    WsmanAuthentication: { type: 'string', emulated: false },
    Protocol: { type: 'string', emulated: false },
    BufferSize: { type: 'int', aliases: ['Size', 'Bytes', 'BS'], validate: [range(0, 65_500)] },
    Count: { type: 'int', validate: [range(1, 2_147_483_647)] },
    Credential: { type: 'pscredential', sets: ['Source'], emulated: false },
    Impersonation: { type: 'string', realType: 'ImpersonationLevel', emulated: false },
    ThrottleLimit: { type: 'int', sets: ['Default', 'Source'] },
    TimeToLive: { type: 'int', aliases: ['TTL'], validate: [range(1, 255)] },
    Delay: { type: 'int', validate: [range(1, 60)] },
    Quiet: { type: 'switch', sets: ['Quiet'] },
  },
  run: (call) => ({
    process({ ComputerName, Source, Count, BufferSize, TimeToLive, Quiet }) {
      for (const computer of ComputerName ?? []) {
        const server = serverFacts(call.session, computer);
        if (Quiet) call.write(server !== null);
        else if (!server) unknownHost(call, computer);
        else {
          const source = Source?.[0] ?? serverFacts(call.session, '.')?.name ?? '';
          const sizes = { BufferSize: BufferSize ?? 32, ReplySize: BufferSize ?? 32 };
          for (let echo = 0; echo < (Count ?? 4); echo++) {
            call.write(
              labObject('System.Management.ManagementObject#root\\cimv2\\Win32_PingStatus', {
                PSComputerName: source,
                Address: computer,
                IPV4Address: server.address,
                IPV6Address: null,
                ProtocolAddress: server.address,
                ...sizes,
                ResponseTime: 0,
                StatusCode: 0,
                TimeToLive: TimeToLive ?? 80,
              }),
            );
          }
        }
      }
    },
  }),
});

/** The text of 5.1 (documented). */
function unknownHost(call: CmdletCall, computer: string): void {
  call.error({
    message: `Testing connection to computer '${computer}' failed: No such host is known`,
    id: 'TestConnectionException',
    category: 'ResourceUnavailable',
    target: computer,
    exceptionType: 'System.Net.NetworkInformation.PingException',
  });
}
