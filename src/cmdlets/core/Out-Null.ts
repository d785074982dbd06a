import { cmdlet } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Out-Null',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.OutNullCommand',
  proof: 'documented',
  parameters: { InputObject: { type: 'psobject', pipeline: 'value' } },
  run: () => ({}),
});
