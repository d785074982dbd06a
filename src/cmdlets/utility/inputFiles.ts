import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';

/** The places that `-Path` or `-LiteralPath` means; what is not there is reported. */
export function inputPlaces(
  call: CmdletCall,
  paths: readonly string[] | undefined,
  literal: readonly string[] | undefined,
): PathInfo[] {
  const { places } = call.session;
  if (literal !== undefined) return literal.map((path) => places.literal(path));
  return (paths ?? []).flatMap((path) => {
    try {
      return places.existing(path);
    } catch (error) {
      if (!(error instanceof ExceptionObject)) throw error;
      call.error(error);
      return [];
    }
  });
}

/** The text of a file; null after an error was reported. */
export function readTextFile(call: CmdletCall, place: PathInfo): string | null {
  try {
    return (place.provider as FileSystemProvider).readText(place.providerPath);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    call.error({ id: 'FileOpenFailure', message: error.message, category: 'OpenError', exception: error });
    return null;
  }
}

/** The files that one path means: those a pattern finds, else the path as it is, so that opening it tells what is wrong. */
export function placesOf(call: CmdletCall, path: string, literal: boolean): readonly PathInfo[] {
  const { places } = call.session;
  const found = literal ? [] : places.glob(path);
  return found.length > 0 ? found : [places.literal(path)];
}
