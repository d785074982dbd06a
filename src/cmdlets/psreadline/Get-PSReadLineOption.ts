import { cmdlet } from '../../runtime/cmdlet.ts';
import { readLineOf } from './ReadLine.ts';

export default cmdlet({
  name: 'Get-PSReadLineOption',
  module: 'PSReadLine',
  dotnet: 'Microsoft.PowerShell.GetPSReadLineOption',
  synopsis: 'Shows how the line editor is set.',
  proof: 'documented',
  parameters: {},
  run: (call) => ({
    end: () => call.write(readLineOf(call.session).options),
  }),
});
