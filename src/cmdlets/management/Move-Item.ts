import { cmdlet } from '../../runtime/cmdlet.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import { attempt, credentialParameters, existingPlaces, filterParameters, pathParameters } from './paths.ts';
import { landing } from './transfer.ts';

export default cmdlet({
  name: 'Move-Item',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.MoveItemCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    ...pathParameters,
    Destination: { type: 'string', position: 1, pipeline: 'property' },
    Force: { type: 'switch' },
    ...filterParameters,
    PassThru: { type: 'switch' },
    ...credentialParameters,
  },
  run: (call) => ({
    process(args) {
      for (const place of existingPlaces(call, args)) {
        const { provider, providerPath, path } = place;
        if (!(provider instanceof FileSystemProvider)) {
          call.error(unsupported());
          continue;
        }
        const target = landing(call, place, args.Destination ?? '');
        const kind = provider.isContainer(providerPath) ? 'Directory' : 'File';
        if (!call.shouldProcess(`Item: ${path} Destination: ${target.path}`, `Move ${kind}`)) continue;
        const done = attempt(
          call,
          () => {
            if (args.Force && target.exists && kind === 'File') provider.removeItem(target.providerPath);
            provider.moveItem(providerPath, target.providerPath);
            return true;
          },
          { id: FAILURES[kind], category: 'WriteError', target: provider.item(providerPath) },
        );
        if (done && args.PassThru) call.write(provider.item(target.providerPath));
      }
    },
  }),
});

/** Proof: reported for files. */
const FAILURES = { File: 'MoveFileInfoItemIOError', Directory: 'MoveDirectoryItemIOError' } as const;

const unsupported = () => ({
  message: 'Provider operation stopped because the provider does not support this operation.',
  id: 'NotSupported',
  category: 'NotImplemented' as const,
  exceptionType: 'System.Management.Automation.PSNotSupportedException',
});
