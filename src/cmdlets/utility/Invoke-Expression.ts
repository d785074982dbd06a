import { cmdlet } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Invoke-Expression',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.InvokeExpressionCommand',
  aliases: ['iex'],
  proof: 'recorded',
  parameters: { Command: { type: 'string', position: 0, mandatory: true, pipeline: 'value' } },
  run: (call) => ({
    process: ({ Command }) => call.session.invokeExpression(Command ?? '', call),
  }),
});
