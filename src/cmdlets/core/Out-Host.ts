import { cmdlet } from '../../runtime/cmdlet.ts';
import { openConsole } from '../utility/openConsole.ts';
import { Pager, PagerQuit } from './Pager.ts';

export default cmdlet({
  name: 'Out-Host',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.OutHostCommand',
  aliases: ['oh'],
  proof: 'documented',
  parameters: {
    Paging: {
      type: 'switch',
      help: 'Waits after each screenful: the space bar goes on, Enter shows a line, Q ends it.',
    },
    InputObject: { type: 'psobject', pipeline: 'value' },
  },
  run(call, { Paging }) {
    const pager = Paging ? new Pager(call.session.ui) : null;
    const console = openConsole(call.session, pager === null ? undefined : (line) => pager.line(line));
    /** True when the user has seen enough. */
    const quits = (work: () => void): boolean => {
      try {
        work();
        return false;
      } catch (thrown) {
        if (thrown instanceof PagerQuit) return true;
        throw thrown;
      }
    };
    return {
      process({ InputObject }) {
        if (InputObject !== undefined && quits(() => console.output.write(InputObject))) call.stopUpstream();
      },
      end: () => void quits(() => console.end()),
    };
  },
});
