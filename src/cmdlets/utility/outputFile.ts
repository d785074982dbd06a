import { TextPieces } from '../../base/TextPieces.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { encodeText } from '../../runtime/providers/encodings.ts';
import type { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';

/** Text is handed to the file in pieces of about this many characters. */
const PIECE = 1 << 18;

export interface OutputFileOptions {
  path: string | undefined;
  literalPath: string | undefined;
  append: boolean;
  noClobber: boolean;
  force: boolean;
  /** Name as `-Encoding` takes it. */
  encoding: string;
}

/** A text file being written; memory stays small however much is written. */
export class OutputFile {
  readonly place: PathInfo;
  readonly #files: FileSystemProvider;
  readonly #encoding: string;
  readonly #pending = new TextPieces();

  constructor(place: PathInfo, files: FileSystemProvider, encoding: string) {
    this.place = place;
    this.#files = files;
    this.#encoding = encoding;
  }

  write(text: string): void {
    this.#pending.add(text);
    if (this.#pending.length >= PIECE) this.flush();
  }

  line(text: string): void {
    this.write(text);
    this.write('\r\n');
  }

  flush(): void {
    if (this.#pending.length === 0) return;
    const bytes = encodeText(this.#pending.take(), this.#encoding, false);
    this.#files.append(this.place.providerPath, bytes);
  }
}

/** Opens a file for writing: emptied unless appended to. Every refusal ends the command, in the words of 5.1. */
export function openOutputFile(call: CmdletCall, options: OutputFileOptions): OutputFile {
  const place = placeOf(call, options);
  const files = place.provider as FileSystemProvider;
  const path = place.providerPath;
  const facts = files.facts(path);
  if (facts !== null && options.noClobber && !options.append) {
    call.fail({
      id: 'NoClobber',
      message: `The file '${place.path}' already exists.`,
      category: 'ResourceExists',
      target: place.path,
      exceptionType: 'System.IO.IOException',
    });
  }
  try {
    return opened(files, place, options, facts !== null);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    return call.fail({ id: 'FileOpenFailure', message: error.message, category: 'OpenError', exception: error });
  }
}

function opened(files: FileSystemProvider, place: PathInfo, options: OutputFileOptions, exists: boolean): OutputFile {
  const path = place.providerPath;
  const parent = files.parent(path);
  if (!files.isContainer(parent)) {
    throw new ExceptionObject(
      'System.IO.DirectoryNotFoundException',
      `Could not find a part of the path '${place.path}'.`,
    );
  }
  if (exists && options.append) {
    const marked = markedEncoding(files.read(path).subarray(0, 4));
    return new OutputFile(place, files, marked ?? options.encoding);
  }
  if (exists && options.force) files.files.setReadOnly(files.native(path), false);
  files.write(path, encodeText('', options.encoding, true));
  return new OutputFile(place, files, options.encoding);
}

function placeOf(call: CmdletCall, { path, literalPath }: OutputFileOptions): PathInfo {
  const { places } = call.session;
  const place = literalPath === undefined ? onlyPlace(call, path ?? '') : places.literal(literalPath);
  if (place.provider.isFileSystem) return place;
  return call.fail({
    id: 'ReadWriteFileNotFileSystemProvider',
    message: `Cannot open file because the current provider (${place.provider.qualifiedName}) cannot open a file.`,
    category: 'InvalidArgument',
    exceptionType: 'System.Management.Automation.PSInvalidOperationException',
  });
}

/** A path with wildcards must mean one existing file; what matches nothing is a name. */
function onlyPlace(call: CmdletCall, path: string): PathInfo {
  const { places } = call.session;
  const found = places.glob(path);
  if (found.length === 1) return found[0] as PathInfo;
  if (found.length === 0) return places.literal(path);
  return call.fail({
    id: 'ReadWriteMultipleFilesNotSupported',
    message:
      'Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.',
    category: 'InvalidArgument',
    exceptionType: 'System.Management.Automation.PSInvalidOperationException',
  });
}

const MARKS: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['UTF32', [0xff, 0xfe, 0, 0]],
  ['UTF8', [0xef, 0xbb, 0xbf]],
  ['Unicode', [0xff, 0xfe]],
  ['BigEndianUnicode', [0xfe, 0xff]],
];

/** The encoding that a file shows by its first bytes, null when it shows none. */
function markedEncoding(bytes: Uint8Array): string | null {
  return MARKS.find(([, mark]) => mark.every((byte, k) => bytes[k] === byte))?.[0] ?? null;
}
