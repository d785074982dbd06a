import { cmdlet } from '../../runtime/cmdlet.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import {
  attempt,
  credentialParameters,
  existingPlaces,
  filterParameters,
  namedPathParameters,
  streamParameters,
} from './paths.ts';

export default cmdlet({
  name: 'Clear-Content',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.ClearContentCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    ...namedPathParameters,
    ...filterParameters,
    Force: { type: 'switch' },
    ...credentialParameters,
    ...streamParameters,
  },
  run: (call) => ({
    process(args) {
      for (const { provider, providerPath, path } of existingPlaces(call, args)) {
        if (!call.shouldProcess(`Item: ${path}`, 'Clear Content')) continue;
        attempt(
          call,
          () => {
            if (provider instanceof FileSystemProvider) provider.write(providerPath, new Uint8Array());
            else provider.clearItem(providerPath);
          },
          { id: 'ClearContentIOError', category: 'WriteError', target: path },
        );
      }
    },
  }),
});
