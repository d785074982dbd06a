import { cmdlet } from '../../runtime/cmdlet.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { propertyChangeParameters } from './itemPropertyParameters.ts';
import { attempt, existingPlaces, pathParameters } from './paths.ts';

/** Of a file only the attributes can be cleared: it is then no longer read-only. */
export default cmdlet({
  name: 'Clear-ItemProperty',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.ClearItemPropertyCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    ...pathParameters,
    Name: { type: 'string', position: 1, mandatory: true, pipeline: 'property', aliases: ['PSProperty'] },
    ...propertyChangeParameters,
  },
  run: (call) => ({
    process(args) {
      for (const { provider, providerPath, path } of existingPlaces(call, args)) {
        if (!call.shouldProcess(`Item: ${path} Property: ${args.Name}`, 'Clear Property')) continue;
        attempt(call, () => {
          if (!(provider instanceof FileSystemProvider) || args.Name?.toLowerCase() !== 'attributes')
            throw notCleared();
          provider.files.setReadOnly(provider.native(providerPath), false);
          if (args.PassThru) call.write(provider.item(providerPath));
        });
      }
    },
  }),
});

/** Proof: recorded. */
const notCleared = () =>
  new ExceptionObject(
    'System.Management.Automation.PSArgumentException',
    'The property cannot be cleared because the property is not supported. Only the Attributes property can be cleared.',
    { errorId: 'Argument', category: 'InvalidArgument' },
  );
