import {
  appendFileSync,
  chmodSync,
  closeSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { FileError, type FileFacts, type NativeFiles } from '../runtime/NativeFiles.ts';
import { driveC } from './driveC.ts';

/** This machine's files, with the user's own rights. `driveRoot` is the folder that is `C:`, null where drives are real. */
export function nodeFiles(driveRoot: string | null): NativeFiles {
  const at = driveRoot === null ? (path: string) => path : driveC(driveRoot);
  return {
    separator: sep === '\\' ? '\\' : '/',
    realPath: (path) => realPathOf(at(path)),
    facts: (path) => factsOf(at(path)),
    read: (path) => guarded(path, () => readFileSync(at(path))),
    readPart: (path, offset, length) => guarded(path, () => partOf(at(path), offset, length)),
    write: (path, bytes) => guarded(path, () => writeFileSync(at(path), bytes)),
    append: (path, bytes) => guarded(path, () => appendFileSync(at(path), bytes)),
    list: (path) => guarded(path, () => readdirSync(at(path))),
    makeFolder: (path) => guarded(path, () => mkdirSync(at(path))),
    remove: (path) => guarded(path, () => rmSync(at(path), { recursive: true })),
    rename: (from, to) => guarded(from, () => rename(at(from), at(to))),
    copy: (from, to) => guarded(from, () => copyFileSync(at(from), at(to))),
    setModified: (path, time) => guarded(path, () => utimesSync(at(path), new Date(), new Date(time))),
    setReadOnly: (path, readOnly) => guarded(path, () => chmodSync(at(path), readOnly ? 0o444 : 0o644)),
  };
}

function partOf(path: string, offset: number, length: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
  } finally {
    closeSync(file);
  }
}

/** Windows renames over nothing. */
function rename(from: string, to: string): void {
  if (from !== to && statSync(to, { throwIfNoEntry: false })) throw new FileError('EEXIST', to);
  renameSync(from, to);
}

function guarded<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof FileError) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FileError(code ?? 'EIO', path, message);
  }
}

function factsOf(path: string): FileFacts | null {
  const stat = statQuietly(path);
  if (!stat) return null;
  return {
    isDirectory: stat.isDirectory(),
    length: stat.isDirectory() ? 0 : stat.size,
    created: stat.birthtimeMs,
    modified: stat.mtimeMs,
    accessed: stat.atimeMs,
    isReadOnly: !stat.isDirectory() && (stat.mode & 0o200) === 0,
    isHidden: basename(path).startsWith('.'),
  };
}

function statQuietly(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // A folder on the way that may not be looked into: for the shell nothing is there.
    return undefined;
  }
}

/** Where links lead; for what does not exist yet, the real folder and the name. */
function realPathOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPathOf(parent), basename(path));
  }
}
