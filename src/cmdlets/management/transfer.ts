import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';

/** Where a copied or moved item lands: under its own name in an existing container, else at the destination itself. */
export function landing(call: CmdletCall, place: PathInfo, destination: string): PathInfo {
  const target = call.session.places.literal(destination === '' ? '.' : destination);
  const intoFolder = target.exists && target.provider.isContainer(target.providerPath);
  return intoFolder ? target.child(place.provider.leaf(place.providerPath)) : target;
}

/** -Force lets a read-only file be written over. */
export function unlock(provider: FileSystemProvider, path: string): void {
  if (provider.facts(path)?.isReadOnly) provider.files.setReadOnly(provider.native(path), false);
}
