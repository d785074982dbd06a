import { cmdlet } from '../../runtime/cmdlet.ts';
import { credentialParameters, existingPlaces, filterParameters, pathParameters } from './paths.ts';

export default cmdlet({
  name: 'Get-Item',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetItemCommand',
  defaultSet: 'Path',
  proof: 'recorded',
  parameters: {
    ...pathParameters,
    ...filterParameters,
    Force: { type: 'switch' },
    ...credentialParameters,
    Stream: { type: 'string[]', emulated: false, late: true },
  },
  run: (call) => ({
    process(args) {
      for (const place of existingPlaces(call, args)) call.write(place.provider.item(place.providerPath));
    },
  }),
});
