import { cmdlet } from '../../runtime/cmdlet.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { openSessions } from './openSessions.ts';

export default cmdlet({
  name: 'Get-PSSession',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.GetPSSessionCommand',
  synopsis: 'Lists the sessions to the practice organisation.',
  proof: 'documented',
  parameters: {
    ComputerName: { type: 'string[]', position: 0, aliases: ['Cn'], help: 'Only sessions to these servers.' },
    Name: { type: 'string[]', wildcards: true, help: 'Only sessions of such names.' },
    Id: { type: 'int[]', help: 'Only these sessions.' },
    ConfigurationName: { type: 'string', help: 'Only sessions of this configuration.' },
  },
  notEmulated: {
    ConnectionUri: 'string[]',
    InstanceId: 'guid[]',
    Credential: 'object',
    State: 'string',
    VMName: 'string[]',
  },
  run(call) {
    return {
      process({ ComputerName, Name, Id, ConfigurationName }) {
        const names = Name?.map((one) => wildcard(one));
        for (const one of openSessions(call.session)) {
          if (ComputerName && !ComputerName.some((computer) => computer.toLowerCase() === one.computerName)) continue;
          if (names && !names.some((pattern) => pattern.matches(one.name))) continue;
          if (Id && !Id.includes(one.id)) continue;
          if (ConfigurationName && ConfigurationName.toLowerCase() !== one.configurationName.toLowerCase()) continue;
          call.write(one);
        }
      },
    };
  },
});
