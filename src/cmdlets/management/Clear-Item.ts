import { cmdlet } from '../../runtime/cmdlet.ts';
import { attempt, existingPlaces, filterParameters, pathParameters } from './paths.ts';

export default cmdlet({
  name: 'Clear-Item',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.ClearItemCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    ...pathParameters,
    ...filterParameters,
    Force: { type: 'switch' },
    Credential: { type: 'pscredential' },
  },
  notEmulated: ['UseTransaction'],
  run: (call) => ({
    process(args) {
      for (const { provider, providerPath, path } of existingPlaces(call, args)) {
        if (call.shouldProcess(`Item: ${path}`, 'Clear Item')) attempt(call, () => provider.clearItem(providerPath));
      }
    },
  }),
});
