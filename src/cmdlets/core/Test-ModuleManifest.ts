import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { readManifest } from '../../runtime/modules/loadModule.ts';
import { newModule } from '../../runtime/modules/newModule.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { pathNotFound } from '../../runtime/providers/placeErrors.ts';
import { toStringPS } from '../../values/toStringPS.ts';

export default cmdlet({
  name: 'Test-ModuleManifest',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.TestModuleManifestCommand',
  synopsis: 'Tells whether a module manifest is valid, and shows the module it describes.',
  proof: 'recorded',
  parameters: { Path: { type: 'string', position: 0, mandatory: true, pipeline: 'both' } },
  run: (call) => ({
    process({ Path = '' }) {
      const [place = call.session.places.literal(Path)] = call.session.places.glob(Path);
      if (!place.exists) return call.error(pathNotFound(place.path));
      const table = readManifest(call, place.providerPath);
      const version = toStringPS(table?.get('ModuleVersion') ?? '');
      if (version === '') return call.error(noVersion(place));
      const root = toStringPS(table?.get('RootModule') ?? '');
      if (root !== '' && !isThere(call, place, root)) return call.error(noRoot(place, root));
      const module = newModule(call.session, nameOf(place), place.providerPath, 'Manifest');
      module.version = version;
      module.description = toStringPS(table?.get('Description') ?? '');
      call.write(module);
    },
  }),
});

const nameOf = ({ provider, providerPath }: PathInfo): string => provider.leaf(providerPath).replace(/\.psd1$/i, '');

function isThere(call: CmdletCall, { provider, providerPath }: PathInfo, root: string): boolean {
  const { fileSystem } = call.session;
  const path = fileSystem.child(provider.parent(providerPath), root);
  return ['', '.psm1', '.dll', '.ps1'].some((extension) => fileSystem.exists(path + extension));
}

const refusal = (place: PathInfo, id: string, message: string) => ({
  id,
  message,
  category: 'InvalidArgument' as const,
  target: place.path,
  exceptionType: 'System.ArgumentException',
});

/** Proof: recorded. */
const noRoot = (place: PathInfo, root: string) =>
  refusal(
    place,
    'Modules_InvalidRootModuleInModuleManifest',
    `The module manifest '${root}' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: ${place.path}`,
  );

/** Proof: documented. */
const noVersion = (place: PathInfo) => ({
  ...refusal(
    place,
    'Modules_InvalidManifest',
    `The module manifest '${place.path}' is not a valid module manifest: the ModuleVersion member is missing.`,
  ),
  category: 'ResourceUnavailable' as const,
});
