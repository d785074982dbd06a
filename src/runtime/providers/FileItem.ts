import { DateTime } from '../../values/DateTime.ts';
import { NoteProperty } from '../../values/Member.ts';
import { NetObject } from '../../values/NetObject.ts';
import type { PSType } from '../../values/PSType.ts';
import { knownType } from '../../values/typeLookup.ts';
import type { FileFacts } from '../NativeFiles.ts';
import type { FileSystemProvider } from './FileSystemProvider.ts';
import { withFile } from './fileErrors.ts';
import type { PathInfo } from './PathInfo.ts';

/** FileInfo or DirectoryInfo: what was known of a file or folder when it was looked at. */
export class FileItem extends NetObject {
  readonly provider: FileSystemProvider;
  readonly path: string;
  facts: FileFacts | null;
  /** What ToString gives: the full path, or the name for what a folder listing found (recorded). */
  text: string;

  constructor(
    provider: FileSystemProvider,
    path: string,
    facts: FileFacts | null,
    isFolder = facts?.isDirectory ?? false,
  ) {
    super();
    this.provider = provider;
    this.path = path;
    this.facts = facts;
    this.isFolder = isFolder;
    this.text = path;
  }

  readonly isFolder: boolean;

  get psType(): PSType {
    return knownType(this.isFolder ? 'System.IO.DirectoryInfo' : 'System.IO.FileInfo');
  }

  get name(): string {
    const leaf = this.provider.leaf(this.path);
    return leaf === '' ? this.path : leaf;
  }

  /** `da---` and the like, as 5.1 shows it: folder, archive, read-only, hidden, system, link. */
  get mode(): string {
    const { facts } = this;
    const first = this.isFolder ? 'd-' : '-a';
    return `${first}${facts?.isReadOnly ? 'r' : '-'}${facts?.isHidden ? 'h' : '-'}--`;
  }

  time(which: 'created' | 'modified' | 'accessed'): DateTime {
    return DateTime.fromUnixMilliseconds(this.facts?.[which] ?? 0).toLocalTime();
  }

  setModified(time: DateTime): void {
    withFile(this.path, () => this.provider.files.setModified(this.provider.native(this.path), time.unixMilliseconds));
    this.refresh();
  }

  setReadOnly(readOnly: boolean): void {
    withFile(this.path, () => this.provider.files.setReadOnly(this.provider.native(this.path), readOnly));
    this.refresh();
  }

  refresh(): void {
    this.facts = this.provider.facts(this.path);
  }

  sibling(path: string): FileItem {
    return new FileItem(this.provider, path, this.provider.facts(path), true);
  }
}

/** Gives an item the properties that tell where it was found: PSPath, PSParentPath, PSChildName, PSDrive, PSProvider. */
export function withPlace<T>(item: T, place: PathInfo, isContainer: boolean): T {
  if (!(item instanceof NetObject)) return item;
  const { provider, drive, providerPath } = place;
  const prefix = `${provider.qualifiedName}::`;
  const parent = provider.parent(providerPath);
  const notes: [string, unknown][] = [
    ['PSPath', prefix + providerPath],
    ...(parent === '' ? [] : ([['PSParentPath', prefix + parent]] as [string, unknown][])),
    ['PSChildName', provider.leaf(providerPath) || providerPath],
    ...(drive === null ? [] : ([['PSDrive', drive]] as [string, unknown][])),
    ['PSProvider', provider],
    ['PSIsContainer', isContainer],
  ];
  item.extra ??= { members: new Map(), typeNames: null };
  for (const [name, value] of notes) item.extra.members.set(name.toLowerCase(), new NoteProperty(name, value));
  return item;
}
