import { FileError, type FileFacts, type NativeFiles } from './NativeFiles.ts';

interface Entry {
  /** The name as it was first written. */
  name: string;
  bytes: Uint8Array | null;
  children: Map<string, Entry> | null;
  created: number;
  modified: number;
  readOnly: boolean;
}

/** Files that live in memory only: for tests, for practice without a disk, for the golden rows. Names ignore case on demand. */
export function memoryFiles(now: () => number, ignoreCase = false): NativeFiles {
  const keyOf = (name: string) => (ignoreCase ? name.toLowerCase() : name);
  const root = folderEntry('', now());

  const find = (path: string): Entry | null => {
    let at: Entry | null = root;
    for (const name of parts(path)) at = at?.children?.get(keyOf(name)) ?? null;
    return at;
  };
  const demand = (path: string): Entry => find(path) ?? fail('ENOENT', path);
  const parentOf = (path: string): Map<string, Entry> => {
    const parent = demand(parts(path).slice(0, -1).join('/'));
    return parent.children ?? fail('ENOTDIR', path);
  };
  const nameOf = (path: string) => parts(path).at(-1) ?? '';
  const put = (path: string, entry: Entry) => parentOf(path).set(keyOf(nameOf(path)), entry);

  const write = (path: string, bytes: Uint8Array) => {
    const old = find(path);
    if (old?.children) fail('EISDIR', path);
    if (old?.readOnly) fail('EACCES', path);
    if (old) Object.assign(old, { bytes, modified: now() });
    else put(path, fileEntry(nameOf(path), bytes, now()));
  };

  return {
    separator: '/',
    realPath: (path) => path,
    facts: (path) => factsOf(find(path)),
    read: (path) => demand(path).bytes ?? fail('EISDIR', path),
    readPart: (path, offset, length) => (demand(path).bytes ?? fail('EISDIR', path)).subarray(offset, offset + length),
    write,
    append: (path, bytes) => write(path, joined(find(path)?.bytes ?? new Uint8Array(), bytes)),
    list: (path) => [...(demand(path).children ?? fail('ENOTDIR', path)).values()].map((entry) => entry.name),
    makeFolder(path) {
      if (find(path)) fail('EEXIST', path);
      put(path, folderEntry(nameOf(path), now()));
    },
    remove(path) {
      demand(path);
      parentOf(path).delete(keyOf(nameOf(path)));
    },
    rename(from, to) {
      const entry = demand(from);
      if (find(to) && find(to) !== entry) fail('EEXIST', to);
      parentOf(from).delete(keyOf(nameOf(from)));
      put(to, Object.assign(entry, { name: nameOf(to) }));
    },
    copy(from, to) {
      write(to, (demand(from).bytes ?? fail('EISDIR', from)).slice());
    },
    setModified: (path, time) => void Object.assign(demand(path), { modified: time }),
    setReadOnly: (path, readOnly) => void Object.assign(demand(path), { readOnly }),
  };
}

const parts = (path: string) => path.split('/').filter((part) => part !== '');

function fail(code: string, path: string): never {
  throw new FileError(code, path);
}

const folderEntry = (name: string, time: number): Entry => ({
  name,
  bytes: null,
  children: new Map(),
  created: time,
  modified: time,
  readOnly: false,
});

const fileEntry = (name: string, bytes: Uint8Array, time: number): Entry => ({
  ...folderEntry(name, time),
  bytes,
  children: null,
});

function factsOf(entry: Entry | null): FileFacts | null {
  if (!entry) return null;
  return {
    isDirectory: entry.children !== null,
    length: entry.bytes?.length ?? 0,
    created: entry.created,
    modified: entry.modified,
    accessed: entry.modified,
    isReadOnly: entry.readOnly,
    isHidden: false,
  };
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const all = new Uint8Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
