import { ExceptionObject } from '../../values/ExceptionObject.ts';
import type { FileSystem } from '../../values/FileSystem.ts';
import type { FileSystemProvider } from './FileSystemProvider.ts';
import type { Places } from './Places.ts';

/** The session's files as .NET's classes see them: relative paths start at the session's current folder. */
export function dotnetFiles(provider: FileSystemProvider, places: Places): FileSystem {
  const full = (path: string): string => {
    const { drive, providerPath } = places.currentFolder;
    return drive === null ? providerPath : provider.combine(drive, providerPath, path);
  };
  const demandFolder = (path: string): void => {
    const parent = provider.parent(path);
    if (parent !== '' && !provider.isContainer(parent)) throw noSuchFolder(path);
  };
  return {
    readFile: (path) => provider.read(full(path)),
    writeFile(path, data) {
      demandFolder(full(path));
      provider.write(full(path), data);
    },
    append(path, data) {
      demandFolder(full(path));
      provider.append(full(path), data);
    },
    stat(path) {
      const facts = provider.facts(full(path));
      return facts === null ? null : { ...facts, size: facts.length };
    },
    list: (path) => provider.childNames(full(path)),
    mkdir: (path) => provider.makeFolders(full(path)),
    remove(path, recursive) {
      if (!recursive && provider.isContainer(full(path)) && provider.childNames(full(path)).length > 0) {
        throw new ExceptionObject('System.IO.IOException', 'The directory is not empty.\r\n');
      }
      provider.removeItem(full(path));
    },
    rename: (from, to) => provider.moveItem(full(from), full(to)),
    copy: (from, to) => provider.copyItem(full(from), full(to), false),
    resolve: full,
  };
}

const noSuchFolder = (path: string) =>
  new ExceptionObject('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`);
