import { cmdlet } from '../../runtime/cmdlet.ts';
import { Guid } from '../../values/Guid.ts';

export default cmdlet({
  name: 'New-Guid',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.NewGuidCommand',
  proof: 'documented',
  parameters: {},
  run: (call) => ({
    end() {
      call.write(Guid.random(() => call.session.platform.random()));
    },
  }),
});
