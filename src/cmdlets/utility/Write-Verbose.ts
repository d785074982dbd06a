import { cmdlet } from '../../runtime/cmdlet.ts';
import { messageParameter } from './messageParameter.ts';

export default cmdlet({
  name: 'Write-Verbose',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.WriteVerboseCommand',
  proof: 'recorded',
  parameters: messageParameter,
  run: (call) => ({
    process: ({ Message }) => call.verbose(Message ?? ''),
  }),
});
