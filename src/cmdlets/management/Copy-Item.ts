import { cmdlet } from '../../runtime/cmdlet.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { attempt, credentialParameters, existingPlaces, filterParameters, pathParameters } from './paths.ts';
import { landing, unlock } from './transfer.ts';

export default cmdlet({
  name: 'Copy-Item',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.CopyItemCommand',
  defaultSet: 'Path',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    ...pathParameters,
    Destination: { type: 'string', position: 1, pipeline: 'property' },
    Container: { type: 'switch' },
    Force: { type: 'switch' },
    ...filterParameters,
    Recurse: { type: 'switch' },
    PassThru: { type: 'switch' },
    ...credentialParameters,
    FromSession: { type: 'object', realType: 'PSSession', emulated: false, late: true },
    ToSession: { type: 'object', realType: 'PSSession', emulated: false, late: true },
  },
  run: (call, { Destination = '' }) => ({
    process(args) {
      for (const place of existingPlaces(call, args)) {
        const target = landing(call, place, args.Destination ?? Destination);
        const { provider, providerPath, path } = place;
        const kind = provider.isContainer(providerPath) ? 'Directory' : 'File';
        if (!call.shouldProcess(`Item: ${path} Destination: ${target.path}`, `Copy ${kind}`)) continue;
        if (isSameFile(place, target)) {
          call.error(copyOntoItself(path));
          continue;
        }
        const failure = {
          id: 'CopyFileInfoItemIOError',
          category: 'WriteError',
          target: provider.item(providerPath),
        } as const;
        const done = attempt(
          call,
          () => {
            if (args.Force && provider instanceof FileSystemProvider) unlock(provider, target.providerPath);
            provider.copyItem(providerPath, target.providerPath, args.Recurse);
            return true;
          },
          failure,
        );
        if (done && args.PassThru) call.write(target.provider.item(target.providerPath));
      }
    },
  }),
});

const isSameFile = (from: PathInfo, to: PathInfo): boolean =>
  !from.provider.isContainer(from.providerPath) &&
  from.provider === to.provider &&
  from.providerPath.toLowerCase() === to.providerPath.toLowerCase();

/** Proof: documented by the resource text of 5.1. */
const copyOntoItself = (path: string) => ({
  message: `Cannot overwrite the item ${path} with itself.`,
  id: 'CopyError',
  category: 'WriteError' as const,
  target: path,
  exceptionType: 'System.IO.IOException',
});
