import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { PSSession } from '../../runtime/types/PSSession.ts';
import { exchangeOf } from '../exchange/ExchangeSession.ts';
import { lastRemoteParameters, remoteBlockSets, remoteParameters } from './remoteParameters.ts';

export default cmdlet({
  name: 'Invoke-Command',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.InvokeCommandCommand',
  aliases: ['icm'],
  defaultSet: 'InProcess',
  proof: 'documented',
  parameters: {
    NoNewScope: { type: 'switch', sets: ['InProcess'] },
    ...remoteParameters,
    ScriptBlock: {
      type: 'scriptblock',
      aliases: ['Command'],
      sets: { InProcess: { position: 0, mandatory: true }, ...remoteBlockSets },
    },
    InputObject: { type: 'psobject', pipeline: 'value' },
    ArgumentList: { type: 'object[]', aliases: ['Args'] },
    ...lastRemoteParameters,
  },
  run(call, args) {
    const input: unknown[] = [];
    return {
      process({ InputObject }) {
        if (call.expectsInput) input.push(InputObject);
      },
      end() {
        const options = { dotted: args.NoNewScope, ...(call.expectsInput ? { input } : {}) };
        const run = (): void => call.runBlock(args.ScriptBlock as never, args.ArgumentList ?? [], options);
        if (args.Session === undefined) run();
        else for (const session of args.Session as readonly PSSession[]) runIn(call, session, run);
      },
    };
  },
});

/** A session leads to a server of the practice organisation, the only ones there are; the text is documented. */
function runIn(call: CmdletCall, session: PSSession, run: () => void): void {
  const { name, computerName, state } = session;
  if (state === 'Opened') return exchangeOf(call.session).at(computerName.replace(/\..*$/, ''), run);
  call.error({
    message: `Because the session state for session ${name}, ${computerName} is not equal to Open, you cannot run a command in the session.  The session state is ${state}.`,
    id: 'PSSessionStateBroken',
    category: 'OpenError',
    target: session,
  });
}
