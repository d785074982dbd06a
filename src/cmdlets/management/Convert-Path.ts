import { cmdlet } from '../../runtime/cmdlet.ts';
import { existingPlaces, pathParameters, transactionParameters } from './paths.ts';

export default cmdlet({
  name: 'Convert-Path',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.ConvertPathCommand',
  defaultSet: 'Path',
  proof: 'documented',
  parameters: { ...pathParameters, ...transactionParameters },
  run: (call) => ({
    process(args) {
      for (const place of existingPlaces(call, args)) call.write(place.providerPath);
    },
  }),
});
