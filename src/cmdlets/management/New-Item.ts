import { cmdlet } from '../../runtime/cmdlet.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { attempt, credentialParameters } from './paths.ts';

export default cmdlet({
  name: 'New-Item',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.NewItemCommand',
  defaultSet: 'pathSet',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Path: {
      type: 'string[]',
      sets: {
        pathSet: { position: 0, mandatory: true, pipeline: 'property' },
        nameSet: { position: 0, pipeline: 'property' },
      },
    },
    Name: {
      type: 'string',
      sets: { nameSet: { mandatory: true, pipeline: 'property' } },
      allowNull: true,
      allowEmptyString: true,
    },
    ItemType: { type: 'string', pipeline: 'property', aliases: ['Type'] },
    Value: { type: 'object', pipeline: 'both', aliases: ['Target'] },
    Force: { type: 'switch' },
    ...credentialParameters,
  },
  run(call) {
    const { places } = call.session;
    return {
      process({ Path = [''], Name, ItemType, Value, Force }) {
        for (const path of Path) {
          const base = places.literal(path);
          const place = Name === undefined ? base : base.child(Name);
          if (exists(place, ItemType, Force)) {
            call.error(alreadyThere(place, ItemType));
            continue;
          }
          const kind = isFolder(ItemType) ? 'Directory' : 'File';
          if (!call.shouldProcess(`Destination: ${place.path}`, `Create ${kind}`)) continue;
          const make = () =>
            place.provider.newItem(place.providerPath, {
              itemType: ItemType ?? null,
              value: Value ?? null,
              force: Force,
            });
          const made = attempt(call, make, {
            id: kind === 'File' ? 'NewItemIOError' : 'CreateDirectoryIOError',
            category: 'WriteError',
            target: place.path,
          });
          if (made !== undefined) call.write(made);
        }
      },
    };
  },
});

const isFolder = (type: string | undefined) => type !== undefined && /^(d|directory|container)$/i.test(type);

/** -Force lets an existing folder stay and writes over a file. */
function exists(place: PathInfo, type: string | undefined, force: boolean): boolean {
  if (!(place.provider instanceof FileSystemProvider) || !place.exists) return false;
  return !force || place.provider.isContainer(place.providerPath) !== isFolder(type);
}

/** Recorded for files, documented for folders. */
function alreadyThere(place: PathInfo, type: string | undefined) {
  const folder = isFolder(type);
  return {
    message: folder
      ? `An item with the specified name ${place.path} already exists.`
      : `The file '${place.path}' already exists.`,
    id: folder ? 'DirectoryExist' : 'NewItemIOError',
    category: folder ? ('ResourceExists' as const) : ('WriteError' as const),
    target: place.path,
    exceptionType: 'System.IO.IOException',
  };
}
