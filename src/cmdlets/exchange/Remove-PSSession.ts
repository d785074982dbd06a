import { cmdlet } from '../../runtime/cmdlet.ts';
import { PSSession } from '../../runtime/types/PSSession.ts';
import { openSessions } from './openSessions.ts';

export default cmdlet({
  name: 'Remove-PSSession',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.RemovePSSessionCommand',
  synopsis: 'Closes sessions to the practice organisation.',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    Session: { type: 'object[]', position: 0, pipeline: 'value', help: 'The sessions.' },
    Name: { type: 'string[]', help: 'Sessions of these names.' },
    Id: { type: 'int[]', help: 'Sessions of these numbers.' },
    ComputerName: { type: 'string[]', aliases: ['Cn'], help: 'Sessions to these servers.' },
  },
  run(call) {
    const open = openSessions(call.session);
    return {
      process({ Session, Name, Id, ComputerName }) {
        const gone = open.filter(
          (one) =>
            Session?.includes(one) ||
            Name?.some((name) => name.toLowerCase() === one.name.toLowerCase()) ||
            Id?.includes(one.id) ||
            ComputerName?.some((computer) => computer.toLowerCase() === one.computerName),
        );
        for (const one of gone) {
          if (!call.shouldProcess(one.name)) continue;
          one.state = 'Closed';
          open.splice(open.indexOf(one), 1);
        }
        if (Session?.some((one) => !(one instanceof PSSession))) {
          call.error({
            message: 'The session is no session to the practice organisation.',
            id: 'InvalidSession',
            category: 'InvalidArgument',
          });
        }
      },
    };
  },
});
