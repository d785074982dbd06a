import { cmdlet } from '../../runtime/cmdlet.ts';
import { attempt, credentialParameters, existingPlaces, filterParameters, pathParameters } from './paths.ts';

export default cmdlet({
  name: 'Clear-Item',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.ClearItemCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    ...pathParameters,
    Force: { type: 'switch' },
    ...filterParameters,
    ...credentialParameters,
  },
  run: (call) => ({
    process(args) {
      for (const { provider, providerPath, path } of existingPlaces(call, args)) {
        if (call.shouldProcess(`Item: ${path}`, 'Clear Item')) attempt(call, () => provider.clearItem(providerPath));
      }
    },
  }),
});
