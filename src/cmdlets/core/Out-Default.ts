import { cmdlet } from '../../runtime/cmdlet.ts';
import { openConsole } from '../utility/openConsole.ts';

export default cmdlet({
  name: 'Out-Default',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.OutDefaultCommand',
  proof: 'documented',
  parameters: {
    Transcript: { type: 'switch' },
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
