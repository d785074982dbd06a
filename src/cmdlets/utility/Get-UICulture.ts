import { cmdlet } from '../../runtime/cmdlet.ts';
import { CultureInfo } from '../../values/CultureInfo.ts';

export default cmdlet({
  name: 'Get-UICulture',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetUICultureCommand',
  proof: 'documented',
  parameters: {},
  run: (call) => ({
    end: () => call.write(CultureInfo.enUS),
  }),
});
