import { cmdlet } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Get-Host',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetHostCommand',
  proof: 'documented',
  parameters: {},
  run: (call) => ({
    end: () => call.write(call.session.globalValue('Host')),
  }),
});
