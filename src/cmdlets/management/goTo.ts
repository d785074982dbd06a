import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { pathNotFound } from '../../runtime/providers/placeErrors.ts';

/** Where Set-Location and Push-Location lead: one existing container. Ends the cmdlet where there is none. */
export function destination(call: CmdletCall, path: string, literal: boolean): PathInfo {
  const { places } = call.session;
  const found = literal ? [places.literal(path)] : places.glob(path);
  const [place] = found;
  if (place === undefined || !place.exists || !place.provider.isContainer(place.providerPath)) {
    call.fail(pathNotFound(place?.path ?? path));
  }
  if (found.length > 1) call.fail(severalFound(path));
  return place;
}

const severalFound = (path: string) => ({
  message: `Cannot set the location because path '${path}' resolved to multiple containers. You can only the set location to a single container at a time.`,
  id: 'Argument',
  category: 'InvalidArgument' as const,
  target: path,
  exceptionType: 'System.Management.Automation.PSArgumentException',
});
