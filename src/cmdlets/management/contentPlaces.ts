import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { encodeText } from '../../runtime/providers/encodings.ts';
import { FileSystemProvider } from '../../runtime/providers/FileSystemProvider.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import type { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { attempt, existingPlaces, namedPlaces, type PathArguments } from './paths.ts';

/** Line end that Set-Content and Out-File write. */
export const NEW_LINE = '\r\n';

export interface WriteOptions {
  readonly encoding: string;
  readonly noNewline: boolean;
  readonly append: boolean;
  readonly force: boolean;
}

/** The places that content goes to: existing ones by pattern, or the one new file that a plain path names. */
export function targetPlaces(call: CmdletCall, args: PathArguments): PathInfo[] {
  const named = namedPlaces(call, args);
  return named.length > 0 ? named : existingPlaces(call, args);
}

/** Proof: recorded. */
const refusal = ({ typeName }: ExceptionObject) =>
  typeName === 'System.IO.DirectoryNotFoundException'
    ? ({ id: 'GetContentWriterDirectoryNotFoundError', category: 'ObjectNotFound' } as const)
    : ({ id: 'GetContentWriterIOError', category: 'WriteError' } as const);

/** Collects what is written to a place, and writes it when told to. */
export class ContentWriter {
  readonly place: PathInfo;
  private readonly call: CmdletCall;
  private readonly options: WriteOptions;
  private readonly values: unknown[] = [];

  constructor(call: CmdletCall, place: PathInfo, options: WriteOptions) {
    this.call = call;
    this.place = place;
    this.options = options;
  }

  add(value: unknown): void {
    for (const item of enumerate(value) ?? [value]) this.values.push(item);
  }

  flush(): void {
    const { provider, providerPath, path } = this.place;
    const write = () => {
      if (provider instanceof FileSystemProvider) this.writeFile(provider, providerPath);
      else provider.setContent(providerPath, this.values.length === 1 ? this.values[0] : [...this.values]);
    };
    attempt(this.call, write, (error) => ({ ...refusal(error), target: path }));
  }

  private writeFile(provider: FileSystemProvider, path: string): void {
    const { append, encoding, force } = this.options;
    const facts = provider.facts(path);
    if (force && facts?.isReadOnly) provider.files.setReadOnly(provider.native(path), false);
    const bytes = this.bytes(encoding, !append || facts === null || facts.length === 0);
    if (append && facts !== null) provider.append(path, bytes);
    else provider.write(path, bytes);
  }

  private bytes(encoding: string, atStart: boolean): Uint8Array {
    if (encoding.toLowerCase() === 'byte') return Uint8Array.from(this.values, (value) => Number(toStringPS(value)));
    const end = this.options.noNewline ? '' : NEW_LINE;
    return encodeText(this.values.map((value) => toStringPS(value) + end).join(''), encoding, atStart);
  }
}
