import { toStringPS } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import type { FileFacts, NativeFiles } from '../NativeFiles.ts';
import type { Drive } from './Drive.ts';
import { FileItem, withPlace } from './FileItem.ts';
import { FilePaths } from './FilePaths.ts';
import { withFile, withNewFile } from './fileErrors.ts';
import { PathInfo } from './PathInfo.ts';
import { type NewItem, Provider } from './Provider.ts';
import { decodeText, linesOf, textPieces } from './textFile.ts';

/** Files and folders. Paths are absolute and normal: `C:\x`, or `/x` on a host without drive letters. */
export class FileSystemProvider extends Provider {
  readonly name = 'FileSystem';
  readonly capabilities = 'Filter, ShouldProcess, Credentials';
  readonly files: NativeFiles;
  readonly paths: FilePaths;

  constructor(files: NativeFiles, driveRoot: string | null) {
    super();
    this.files = files;
    this.paths = new FilePaths(files, driveRoot);
  }

  override get isFileSystem(): boolean {
    return true;
  }

  override separatorOf(path: string): string {
    return this.paths.separatorOf(path);
  }

  combine(drive: Drive, current: string, path: string): string {
    if (FilePaths.hasLetter(path)) return this.paths.normal(path);
    if (path === '') return current;
    if (/^[\\/]{2}[^\\/]/.test(path) && this.files.separator === '\\') return this.paths.normal(path);
    // A path from the machine's own root is meant as that, wherever the session stands.
    if (path.startsWith('/') && this.files.separator === '/') return this.paths.normal(path);
    const start = /^[\\/]/.test(path) ? drive.root : current;
    return this.paths.normal(`${start}${this.separatorOf(start)}${path}`);
  }

  shown(drive: Drive | null, path: string): string {
    // A drive made by New-PSDrive shows its own name in front of what lies below its root.
    if (drive === null || FilePaths.hasLetter(drive.root) || drive.root === '/') return path;
    return `${drive.name}:${path.slice(drive.root.length).replace(/^(?![\\/])/, this.separatorOf(path))}`;
  }

  native(path: string): string {
    return this.paths.native(path);
  }

  facts(path: string): FileFacts | null {
    return this.files.facts(this.native(path));
  }
  exists(path: string): boolean {
    return this.facts(path) !== null;
  }
  isContainer(path: string): boolean {
    return this.facts(path)?.isDirectory ?? false;
  }

  /** A FileInfo or DirectoryInfo. */
  item(path: string): FileItem | undefined {
    const facts = this.facts(path);
    if (facts === null) return undefined;
    return withPlace(new FileItem(this, path, facts), new PathInfo(this, this.driveOf(path), path), facts.isDirectory);
  }

  /** The drive that a path lies on; the longest root wins. */
  private driveOf(path: string): Drive | null {
    const lower = path.toLowerCase();
    let best: Drive | null = null;
    for (const drive of this.drives) {
      if (lower.startsWith(drive.root.toLowerCase()) && drive.root.length > (best?.root.length ?? 0)) best = drive;
    }
    return best;
  }

  childNames(path: string): string[] {
    return withFile(path, () => this.files.list(this.native(path))).sort(byName);
  }

  override child(path: string, name: string): string {
    const separator = this.separatorOf(path);
    return path.endsWith(separator) ? path + name : path + separator + name;
  }

  /** '' above a root. */
  override parent(path: string): string {
    const separator = this.separatorOf(path);
    const at = path.lastIndexOf(separator);
    if (at < 0 || at === path.length - 1) return '';
    const parent = path.slice(0, at);
    return parent === '' || /^[a-z]:$/i.test(parent) ? parent + separator : parent;
  }

  override leaf(path: string): string {
    return path.slice(path.lastIndexOf(this.separatorOf(path)) + 1);
  }

  override newItem(path: string, { itemType, value, force }: NewItem): FileItem {
    const kind = kindOf(itemType);
    if (kind === 'folder') this.makeFolders(path);
    else this.newFile(path, value, force);
    return this.item(path) as FileItem;
  }

  private newFile(path: string, value: unknown, force: boolean): void {
    if (force) this.makeFolders(this.parent(path));
    const text = value === null || value === undefined ? '' : toStringPS(value);
    this.write(path, new TextEncoder().encode(text));
  }

  /** Makes the folder and those above it that are missing. */
  makeFolders(path: string): void {
    const facts = this.facts(path);
    if (facts?.isDirectory || path === '') return;
    this.makeFolders(this.parent(path));
    withFile(path, () => this.files.makeFolder(this.native(path)));
  }

  override removeItem(path: string): void {
    withFile(path, () => this.files.remove(this.native(path)));
  }

  override renameItem(path: string, newName: string): void {
    this.moveItem(path, this.child(this.parent(path), newName));
  }

  moveItem(path: string, destination: string): void {
    withFile(path, () => this.files.rename(this.native(path), this.native(destination)));
  }

  override copyItem(path: string, destination: string, recurse: boolean): void {
    if (!this.isContainer(path)) {
      withNewFile(destination, () => this.files.copy(this.native(path), this.native(destination)));
      return;
    }
    this.makeFolders(destination);
    if (!recurse) return;
    for (const name of this.childNames(path))
      this.copyItem(this.child(path, name), this.child(destination, name), true);
  }

  read(path: string): Uint8Array {
    return withFile(path, () => this.files.read(this.native(path)));
  }
  write(path: string, bytes: Uint8Array): void {
    withNewFile(path, () => this.files.write(this.native(path), bytes));
  }
  append(path: string, bytes: Uint8Array): void {
    withNewFile(path, () => this.files.append(this.native(path), bytes));
  }
  /** The text of a file in pieces of any size. */
  textPieces(path: string): Generator<string> {
    return textPieces((offset, length) => withFile(path, () => this.files.readPart(this.native(path), offset, length)));
  }

  readText(path: string): string {
    return decodeText(this.read(path));
  }

  /** The lines of a file: one string, or several. */
  content(path: string): unknown {
    if (!this.exists(path)) return undefined;
    const lines = linesOf(this.readText(path));
    return lines.length === 1 ? lines[0] : lines;
  }

  setContent(path: string, value: unknown): void {
    const lines = value === null ? [] : [...(enumerate(value) ?? [value])].map((line) => `${toStringPS(line)}\r\n`);
    this.write(path, new TextEncoder().encode(lines.join('')));
  }
}

const byName = (a: string, b: string): number => {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left < right ? -1 : left > right ? 1 : 0;
};

/** A type may be shortened as far as it stays clear. Proof: recorded. */
function kindOf(itemType: string | null): 'file' | 'folder' {
  const given = (itemType ?? 'file').toLowerCase();
  if (given !== '' && ['directory', 'container'].some((name) => name.startsWith(given))) return 'folder';
  if ('file'.startsWith(given)) return 'file';
  throw new ExceptionObject(
    'System.Management.Automation.PSArgumentException',
    'The type is not a known type for the file system. Only "file","directory" or "symboliclink" can be specified.',
    { errorId: 'Argument', category: 'InvalidArgument' },
  );
}
