import { cmdlet } from '../../runtime/cmdlet.ts';
import { attempt, credentialParameters, filterParameters, namedPathParameters, namedPlaces } from './paths.ts';

export default cmdlet({
  name: 'Set-Item',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.SetItemCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'documented',
  parameters: {
    ...namedPathParameters,
    Value: { type: 'object', position: 1, pipeline: 'both' },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    ...filterParameters,
    ...credentialParameters,
  },
  run: (call) => ({
    process(args) {
      for (const { provider, providerPath, path } of namedPlaces(call, args)) {
        if (!call.shouldProcess(`Item: ${path} Value: ${String(args.Value ?? '')}`, 'Set Item')) continue;
        attempt(call, () => provider.setItem(providerPath, args.Value ?? null));
        if (args.PassThru) call.write(provider.item(providerPath));
      }
    },
  }),
});
