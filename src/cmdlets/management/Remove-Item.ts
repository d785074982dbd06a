import { cmdlet } from '../../runtime/cmdlet.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { attempt, credentialParameters, existingPlaces, filterParameters, pathParameters } from './paths.ts';

export default cmdlet({
  name: 'Remove-Item',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.RemoveItemCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    ...pathParameters,
    ...filterParameters,
    Recurse: { type: 'switch' },
    Force: { type: 'switch' },
    ...credentialParameters,
    Stream: { type: 'string[]', emulated: false, late: true },
  },
  run: (call) => ({
    process(args) {
      for (const place of existingPlaces(call, args)) {
        const { provider, providerPath, path } = place;
        const kind = provider.isContainer(providerPath) ? 'Directory' : 'File';
        if (!call.shouldProcess(path, `Remove ${kind}`)) continue;
        if (hasChildren(place) && !args.Recurse && !call.shouldContinue(childrenQuestion(path), 'Confirm')) continue;
        if (isLocked(place) && !args.Force) {
          call.error(notEnoughRights(place));
          continue;
        }
        attempt(call, () => provider.removeItem(providerPath, args.Recurse, args.Force), {
          id: 'RemoveFileSystemItemIOError',
          category: 'WriteError',
          target: path,
        });
      }
    },
  }),
});

function hasChildren({ provider, providerPath }: PathInfo): boolean {
  return provider.isFileSystem && provider.isContainer(providerPath) && provider.childNames(providerPath).length > 0;
}

/** Recorded: asked before a folder that is not empty goes. */
const childrenQuestion = (path: string) =>
  `The item at ${path} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?`;

const isLocked = ({ provider, providerPath }: PathInfo) =>
  provider instanceof FileSystemProvider && provider.facts(providerPath)?.isReadOnly === true;

/** Documented: a read-only file needs -Force. */
const notEnoughRights = ({ path }: PathInfo) => ({
  message: `Cannot remove item ${path}: You do not have sufficient access rights to perform this operation.`,
  id: 'RemoveFileSystemItemUnAuthorizedAccess',
  category: 'PermissionDenied' as const,
  target: path,
  exceptionType: 'System.IO.IOException',
});
