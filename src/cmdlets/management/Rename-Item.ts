import { cmdlet } from '../../runtime/cmdlet.ts';
import type { Provider } from '../../runtime/providers/Provider.ts';
import { attempt, credentialParameters } from './paths.ts';

export default cmdlet({
  name: 'Rename-Item',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.RenameItemCommand',
  defaultSet: 'ByPath',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    Path: { type: 'string', sets: { ByPath: { position: 0, mandatory: true, pipeline: 'both' } } },
    LiteralPath: {
      type: 'string',
      sets: { ByLiteralPath: { mandatory: true, pipeline: 'property' } },
      aliases: ['PSPath'],
    },
    NewName: { type: 'string', position: 1, mandatory: true, pipeline: 'property' },
    Force: { type: 'switch' },
    PassThru: { type: 'switch' },
    ...credentialParameters,
  },
  run(call) {
    const { places } = call.session;
    return {
      process({ Path, LiteralPath, NewName = '', Force, PassThru }) {
        const place = places.literal(LiteralPath ?? Path ?? '');
        if (!place.exists) return call.error(renameMissing(LiteralPath ?? Path ?? ''));
        const { provider, providerPath, path } = place;
        if (leadsElsewhere(provider, providerPath, NewName)) return call.error(renameToPath());
        const kind = provider.isContainer(providerPath) ? 'Directory' : 'File';
        const newPath = provider.child(provider.parent(providerPath), provider.leaf(NewName));
        if (!call.shouldProcess(`Item: ${path} Destination: ${newPath}`, `Rename ${kind}`)) return;
        const done = attempt(
          call,
          () => {
            provider.renameItem(providerPath, provider.leaf(NewName), Force);
            return true;
          },
          {
            id: 'RenameItemIOError',
            category: 'WriteError',
            target: path,
          },
        );
        if (done && PassThru) call.write(provider.item(newPath));
      },
    };
  },
});

/** Whether a new name is a path out of the item's folder. */
function leadsElsewhere(provider: Provider, path: string, newName: string): boolean {
  const name = newName.replace(/^\.[\\/]/, '');
  return provider.leaf(name) !== name && provider.parent(name) !== provider.parent(path);
}

/** Proof: documented by the resource text of 5.1. */
const renameToPath = () => ({
  message: 'Cannot rename the specified target, because it represents a path or device name.',
  id: 'Argument',
  category: 'InvalidArgument' as const,
  exceptionType: 'System.Management.Automation.PSArgumentException',
});

/** Documented: unlike the other cmdlets it says that the item cannot be renamed. */
const renameMissing = (path: string) => ({
  message: `Cannot rename because item at '${path}' does not exist.`,
  id: 'InvalidOperation',
  category: 'InvalidOperation' as const,
  exceptionType: 'System.Management.Automation.PSInvalidOperationException',
});
