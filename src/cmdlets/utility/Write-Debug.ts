import { cmdlet } from '../../runtime/cmdlet.ts';
import { messageParameter } from './messageParameter.ts';

export default cmdlet({
  name: 'Write-Debug',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.WriteDebugCommand',
  proof: 'recorded',
  parameters: messageParameter,
  run: (call) => ({
    process: ({ Message }) => call.debug(Message ?? ''),
  }),
});
