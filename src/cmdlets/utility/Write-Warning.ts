import { cmdlet } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Write-Warning',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.WriteWarningCommand',
  proof: 'recorded',
  parameters: {
    Message: {
      type: 'string',
      aliases: ['Msg'],
      position: 0,
      mandatory: true,
      pipeline: 'value',
      allowEmptyString: true,
    },
  },
  run: (call) => ({
    process: ({ Message }) => call.warn(Message ?? ''),
  }),
});
