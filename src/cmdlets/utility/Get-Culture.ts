import { cmdlet } from '../../runtime/cmdlet.ts';
import { CultureInfo } from '../../values/CultureInfo.ts';

export default cmdlet({
  name: 'Get-Culture',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetCultureCommand',
  proof: 'documented',
  parameters: {},
  run: (call) => ({
    end: () => call.write(CultureInfo.enUS),
  }),
});
