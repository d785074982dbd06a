import type { FileSystemProvider } from '../providers/FileSystemProvider.ts';
import type { Session } from '../Session.ts';

const EXTENSIONS = ['.psd1', '.psm1', '.ps1'];

/** The file of a module that is given by path or looked up by name in `$env:PSModulePath`; null when there is none. */
export function findModule(session: Session, name: string): string | null {
  const files = session.fileSystem;
  if (/[\\/]/.test(name) || /^[a-z]:/i.test(name) || /\.ps[dm]?1$/i.test(name)) {
    const place = session.places.literal(name);
    return place.provider.isFileSystem ? moduleAt(files, place.providerPath) : null;
  }
  for (const folder of modulePath(session)) {
    const found = moduleAt(files, files.child(folder, name));
    if (found !== null) return found;
  }
  return null;
}

/** Folders that hold modules. */
export function modulePath(session: Session): string[] {
  const separator = session.fileSystem.files.separator === '/' ? ':' : ';';
  const text = session.platform.environment.get('PSModulePath') ?? '';
  return text.split(separator).filter((folder) => folder !== '');
}

function moduleAt(files: FileSystemProvider, path: string): string | null {
  if (files.isContainer(path)) return inFolder(files, path);
  if (files.exists(path)) return path;
  for (const extension of EXTENSIONS) if (files.exists(path + extension)) return path + extension;
  return null;
}

/** `Name\Name.psd1`, or the same in the folder of the highest version. */
function inFolder(files: FileSystemProvider, folder: string): string | null {
  const name = files.leaf(folder);
  for (const extension of EXTENSIONS) {
    const path = files.child(folder, name + extension);
    if (files.exists(path)) return path;
  }
  const versions = files.childNames(folder).filter((child) => /^\d+(\.\d+)+$/.test(child));
  versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  for (const version of versions) {
    for (const extension of EXTENSIONS) {
      const path = files.child(files.child(folder, version), name + extension);
      if (files.exists(path)) return path;
    }
  }
  return null;
}
