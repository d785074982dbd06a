import { cmdlet } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Write-Verbose',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.WriteVerboseCommand',
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
    process: ({ Message }) => call.verbose(Message ?? ''),
  }),
});
