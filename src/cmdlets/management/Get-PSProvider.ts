import { cmdlet } from '../../runtime/cmdlet.ts';

export default cmdlet({
  name: 'Get-PSProvider',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetPSProviderCommand',
  proof: 'documented',
  parameters: { PSProvider: { type: 'string[]', position: 0, pipeline: 'property' } },
  run(call) {
    const { places } = call.session;
    return {
      process({ PSProvider }) {
        const found = PSProvider === undefined ? places.providers : PSProvider.map((name) => places.provider(name));
        for (const provider of found) call.write(provider);
      },
    };
  },
});
