import type { DotnetFiles } from '../../values/FileSystem.ts';
import { fullPath } from '../../values/io/Path.ts';
import { FileItem } from './FileItem.ts';
import type { FileSystemProvider } from './FileSystemProvider.ts';
import type { Places } from './Places.ts';

/** The session's files as .NET's classes see them: relative paths start at the session's current folder. */
export function dotnetFiles(provider: FileSystemProvider, places: Places): DotnetFiles {
  const { files } = provider;
  const native = (path: string): string => {
    const { drive, providerPath } = places.currentFolder;
    return provider.native(drive === null ? path : provider.combine(drive, providerPath, path));
  };
  return {
    separator: files.separator,
    get here() {
      return places.currentFolder.providerPath;
    },
    info: (path, isFolder) => {
      const item = new FileItem(provider, fullPath(path), provider.facts(native(path)), isFolder);
      item.text = path;
      return item;
    },
    facts: (path) => files.facts(native(path)),
    read: (path) => files.read(native(path)),
    readPart: (path, offset, length) => files.readPart(native(path), offset, length),
    write: (path, bytes) => files.write(native(path), bytes),
    append: (path, bytes) => files.append(native(path), bytes),
    list: (path) => files.list(native(path)),
    makeFolder: (path) => files.makeFolder(native(path)),
    remove: (path) => files.remove(native(path)),
    rename: (from, to) => files.rename(native(from), native(to)),
    copy: (from, to) => files.copy(native(from), native(to)),
    setModified: (path, time) => files.setModified(native(path), time),
    setReadOnly: (path, readOnly) => files.setReadOnly(native(path), readOnly),
  };
}
