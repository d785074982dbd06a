import { cmdlet } from '../../runtime/cmdlet.ts';
import { messageParameter } from './messageParameter.ts';

export default cmdlet({
  name: 'Write-Warning',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.WriteWarningCommand',
  proof: 'recorded',
  parameters: messageParameter,
  run: (call) => ({
    process: ({ Message }) => call.warn(Message ?? ''),
  }),
});
