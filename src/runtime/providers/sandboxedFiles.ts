import { FileError, type NativeFiles } from '../NativeFiles.ts';

/** The same files, but nothing outside `folder` can be changed; with `strict` nothing outside can be read either. */
export function sandboxedFiles(files: NativeFiles, folder: string, strict: boolean): NativeFiles {
  const home = withEnd(files.realPath(folder), files.separator);
  const inside = (path: string) => withEnd(files.realPath(path), files.separator).startsWith(home);
  const writable = (path: string): string => {
    if (!inside(path)) throw new FileError('EACCES', path, 'the sandbox allows changes in the lab home only');
    return path;
  };
  const readable = (path: string): string => {
    if (strict && !inside(path)) throw new FileError('EACCES', path, 'the sandbox allows the lab home only');
    return path;
  };
  return {
    separator: files.separator,
    realPath: (path) => files.realPath(path),
    mayChange: inside,
    facts: (path) => (strict && !inside(path) ? null : files.facts(path)),
    read: (path) => files.read(readable(path)),
    readPart: (path, offset, length) => files.readPart(readable(path), offset, length),
    list: (path) => files.list(readable(path)),
    write: (path, bytes) => files.write(writable(path), bytes),
    append: (path, bytes) => files.append(writable(path), bytes),
    makeFolder: (path) => files.makeFolder(writable(path)),
    remove: (path) => files.remove(writable(path)),
    rename: (from, to) => files.rename(writable(from), writable(to)),
    copy: (from, to) => files.copy(readable(from), writable(to)),
    setModified: (path, time) => files.setModified(writable(path), time),
    setReadOnly: (path, readOnly) => files.setReadOnly(writable(path), readOnly),
  };
}

const withEnd = (path: string, separator: string): string => (path.endsWith(separator) ? path : path + separator);
