import { cmdlet } from '../../runtime/cmdlet.ts';
import { openConsole } from '../utility/openConsole.ts';

export default cmdlet({
  name: 'Out-Host',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.OutHostCommand',
  aliases: ['oh'],
  proof: 'documented',
  parameters: {
    /** Accepted; the terminal scrolls. */
    Paging: { type: 'switch' },
    InputObject: { type: 'psobject', pipeline: 'value' },
  },
  run(call) {
    const console = openConsole(call.session);
    return {
      process({ InputObject }) {
        if (InputObject !== undefined) console.output.write(InputObject);
      },
      end: () => console.end(),
    };
  },
});
