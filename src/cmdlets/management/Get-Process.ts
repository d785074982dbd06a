import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { labObject } from '../lab/labObject.ts';

/** What Windows PowerShell's process is called. */
const OWN_NAME = 'powershell';

const PLAIN_SETS = ['Name', 'Id', 'InputObject'];

/** The practice machine has one process, the shell itself; those of the real machine are nobody's business here. */
export default cmdlet({
  name: 'Get-Process',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetProcessCommand',
  aliases: ['gps', 'ps'],
  defaultSet: 'Name',
  synopsis: 'Gets the process of the shell, the only one of the practice machine.',
  proof: 'documented',
  parameters: {
    Name: {
      type: 'string[]',
      aliases: ['ProcessName'],
      sets: {
        Name: { position: 0, pipeline: 'property' },
        NameWithUserName: { position: 0, pipeline: 'property' },
      },
      wildcards: true,
    },
    Id: {
      type: 'int[]',
      aliases: ['PID'],
      sets: {
        Id: { mandatory: true, pipeline: 'property' },
        IdWithUserName: { mandatory: true, pipeline: 'property' },
      },
    },
    InputObject: {
      type: 'object[]',
      realType: 'Process[]',
      sets: {
        InputObject: { mandatory: true, pipeline: 'value' },
        InputObjectWithUserName: { mandatory: true, pipeline: 'value' },
      },
      emulated: false,
    },
    IncludeUserName: {
      type: 'switch',
      sets: {
        NameWithUserName: { mandatory: true },
        IdWithUserName: { mandatory: true },
        InputObjectWithUserName: { mandatory: true },
      },
      emulated: false,
    },
    ComputerName: { type: 'string[]', aliases: ['Cn'], sets: PLAIN_SETS, emulated: false },
    Module: { type: 'switch', sets: PLAIN_SETS, emulated: false },
    FileVersionInfo: { type: 'switch', aliases: ['FV', 'FVI'], sets: PLAIN_SETS, emulated: false },
  },
  run: (call) => ({
    process({ Name, Id }) {
      const { processId } = call.session.platform;
      if (Id !== undefined) {
        for (const id of Id) {
          if (id === processId) call.write(ownProcess(processId));
          else noId(call, id);
        }
        return;
      }
      for (const name of Name ?? ['*']) {
        if (wildcard(name).matches(OWN_NAME)) call.write(ownProcess(processId));
        else if (!/[*?[]/.test(name)) noName(call, name);
      }
    },
  }),
});

/** What is measured of a process is empty: no number here would mean what it means on Windows. */
function ownProcess(processId: number): unknown {
  return labObject('System.Diagnostics.Process', {
    Handles: null,
    NPM: null,
    PM: null,
    WS: null,
    CPU: null,
    Id: processId,
    SI: 1,
    Name: OWN_NAME,
    ProcessName: OWN_NAME,
    MachineName: '.',
    HasExited: false,
    Responding: true,
  });
}

/** Proof: documented. */
function noProcess(call: CmdletCall, target: unknown, message: string, id: string): void {
  call.error({
    message,
    id,
    category: 'ObjectNotFound',
    target,
    exceptionType: 'Microsoft.PowerShell.Commands.ProcessCommandException',
  });
}

function noName(call: CmdletCall, name: string): void {
  const message = `Cannot find a process with the name "${name}". Verify the process name and call the cmdlet again.`;
  noProcess(call, name, message, 'NoProcessFoundForGivenName');
}

function noId(call: CmdletCall, id: number): void {
  noProcess(call, id, `Cannot find a process with the process identifier ${id}.`, 'NoProcessFoundForGivenId');
}
