import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
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
    const console = openConsole(call.session, Paging ? pagedLines(call) : undefined);
    let isEnough = false;
    /** Shows something, unless the user has seen enough. */
    const show = (work: () => void): void => {
      if (isEnough) return;
      try {
        work();
      } catch (thrown) {
        if (!(thrown instanceof PagerQuit)) throw thrown;
        isEnough = true;
      }
    };
    return {
      process({ InputObject }) {
        if (InputObject !== undefined) show(() => console.output.write(InputObject));
        if (isEnough) call.stopUpstream();
      },
      end: () => show(() => console.end()),
    };
  },
});

/** Page by page; where something takes up what the function `more` puts out, the lines are handed on as more.com does. */
function pagedLines(call: CmdletCall): (line: string) => void {
  const { consoleSink, ui } = call.session;
  if (consoleSink !== null && call.out !== consoleSink) return (line) => call.write(line);
  const pager = new Pager(ui);
  return (line) => pager.line(line);
}
