import { type ArgumentsOf, type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { decodeAs } from '../../runtime/providers/encodings.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { decodeText } from '../../runtime/providers/textFile.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import { typedArray } from '../../values/typedArray.ts';
import { string } from '../../values/types.ts';
import { WildcardPattern } from '../../values/WildcardPattern.ts';
import { contentNote } from './contentNote.ts';
import {
  attempt,
  credentialParameters,
  existingPlaces,
  filterParameters,
  namedPathParameters,
  streamParameters,
} from './paths.ts';

const parameters = {
  ReadCount: { type: 'long', pipeline: 'property' },
  TotalCount: { type: 'long', pipeline: 'property', aliases: ['First', 'Head'] },
  Tail: { type: 'int', pipeline: 'property', aliases: ['Last'] },
  ...namedPathParameters,
  ...filterParameters,
  Force: { type: 'switch' },
  ...credentialParameters,
  Delimiter: { type: 'string', late: true },
  Wait: { type: 'switch', emulated: false, late: true },
  Raw: { type: 'switch', late: true },
  Encoding: { type: 'Microsoft.PowerShell.Commands.FileSystemCmdletProviderEncoding', late: true },
  ...streamParameters,
} as const;

type Arguments = ArgumentsOf<typeof parameters>;

export default cmdlet({
  name: 'Get-Content',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetContentCommand',
  defaultSet: 'Path',
  proof: 'recorded',
  parameters,
  run: (call) => ({
    process(args) {
      if (args.Tail !== undefined && args.TotalCount !== undefined) return call.error(headAndTail);
      const places = existingPlaces(call, args);
      const [first] = args.Path ?? [];
      if (first !== undefined && places.length === 0 && args.Path?.some((path) => findsNothing(call, path)))
        call.error(nothingThere(first));
      for (const place of places) {
        if (place.provider.isFileSystem && place.provider.isContainer(place.providerPath)) {
          call.error(accessDenied(place));
          continue;
        }
        const pieces = attempt(call, () => piecesOf(place, args), {
          id: 'GetContentReaderIOError',
          category: 'ReadError',
          target: place.path,
        });
        for (const piece of grouped(selected(pieces ?? [], args), place, args)) call.write(piece);
      }
    },
  }),
});

/** A pattern in a folder that is there; where the folder is missing that was said already. */
function findsNothing(call: CmdletCall, path: string): boolean {
  if (!WildcardPattern.isPattern(path)) return false;
  try {
    return call.session.places.glob(path).length === 0;
  } catch (error) {
    if (error instanceof ExceptionObject) return false;
    throw error;
  }
}

/** Proof: recorded. */
const headAndTail = {
  message: 'The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.',
  id: 'TailAndHeadCannotCoexist',
  category: 'InvalidOperation' as const,
  exceptionType: 'System.InvalidOperationException',
};

/** Proof: recorded. */
const nothingThere = (path: string) => ({
  message: `An object at the specified path ${path} does not exist, or has been filtered by the -Include or -Exclude parameter.`,
  id: 'ItemNotFound',
  category: 'ObjectNotFound' as const,
  target: typedArray(string(), [path]),
  exceptionType: 'System.Exception',
});

/** Documented for a folder given to Get-Content. */
const accessDenied = (place: PathInfo) => ({
  message: `Access to the path '${place.path}' is denied.`,
  id: 'GetContentReaderUnauthorizedAccessError',
  category: 'PermissionDenied' as const,
  target: place.path,
  exceptionType: 'System.UnauthorizedAccessException',
});

/** The content in the pieces that are counted: lines, bytes, or the whole text. */
function piecesOf({ provider, providerPath }: PathInfo, { Raw, Encoding, Delimiter }: Arguments): unknown[] {
  if (!(provider instanceof FileSystemProvider)) {
    const value = provider.content(providerPath);
    return [...(enumerate(value) ?? [value])];
  }
  const bytes = provider.read(providerPath);
  const encoding = Encoding === undefined ? '' : String(Encoding);
  if (encoding.toLowerCase() === 'byte') return Array.from(bytes);
  const text = encoding === '' ? decodeText(bytes) : decodeAs(bytes, encoding);
  if (Raw) return text === '' ? [] : [text];
  return splitText(text, Delimiter);
}

/** Text behind the last separator counts as a piece only when there is any. */
function splitText(text: string, delimiter: string | undefined): string[] {
  const pieces = delimiter === undefined ? text.split(/\r\n|\n|\r/) : text.split(delimiter);
  if (pieces.at(-1) === '') pieces.pop();
  return pieces;
}

function selected(pieces: readonly unknown[], { TotalCount, Tail }: Arguments): readonly unknown[] {
  if (Tail !== undefined) return Tail === 0 ? [] : pieces.slice(-Tail);
  return TotalCount === undefined || TotalCount < 0n ? pieces : pieces.slice(0, Number(TotalCount));
}

/** Pieces leave one by one, or in arrays of -ReadCount (0: all at once), each with the notes of where it comes from. */
function* grouped(pieces: readonly unknown[], place: PathInfo, { ReadCount, Raw }: Arguments): Iterable<unknown> {
  const size = ReadCount === undefined || Raw ? 1 : Number(ReadCount) || pieces.length;
  for (let at = 0; at < pieces.length; at += size) {
    const group = pieces.slice(at, at + size);
    const value = size === 1 ? group[0] : group;
    yield contentNote(value, place, at + group.length);
  }
}
