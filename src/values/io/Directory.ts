import type { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { lazyType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';
import { WildcardPattern } from '../WildcardPattern.ts';
import { times } from './File.ts';
import { withFiles } from './fileAccess.ts';
import { combine, directoryName, fullPath, rootOf } from './Path.ts';

type Wanted = 'files' | 'folders' | 'both';

/** Names below a folder that fit a pattern of `*` and `?`. */
export function entries(folder: string, pattern: string, wanted: Wanted, deep: boolean): string[] {
  const matcher = new WildcardPattern(pattern === '*.*' ? '*' : pattern.replace(/[[\]]/g, '`$&'));
  return withFiles(folder, (files) => {
    if (files.facts(folder)?.isDirectory !== true) throw missing(folder);
    const found: string[] = [];
    const below: string[] = [];
    for (const name of files.list(folder).sort()) {
      const path = combine(folder, name);
      const isFolder = files.facts(path)?.isDirectory === true;
      if (matcher.matches(name) && (wanted === 'both' || (wanted === 'folders') === isFolder)) found.push(path);
      if (deep && isFolder) below.push(...entries(path, pattern, wanted, deep));
    }
    return [...found, ...below];
  });
}

function missing(path: string): ExceptionObject {
  return new ExceptionObject('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`);
}

const ALL = 1;
const listing = (wanted: Wanted) => ({
  one: (folder: string) => entries(folder, '*', wanted, false),
  two: (folder: string, pattern: string) => entries(folder, pattern, wanted, false),
  three: (folder: string, pattern: string, option: EnumValue) => entries(folder, pattern, wanted, option.value === ALL),
});

function exists(path: string | null): boolean {
  return path !== null && path !== '' && withFiles(path, (files) => files.facts(path)?.isDirectory === true);
}

export function removeFolder(path: string, recursive: boolean): void {
  withFiles(path, (files) => {
    if (files.facts(path)?.isDirectory !== true) throw missing(path);
    if (!recursive && files.list(path).length > 0)
      throw new ExceptionObject('System.IO.IOException', 'The directory is not empty.\r\n');
    files.remove(path);
  });
}

export function createFolder(path: string): unknown {
  withFiles(path, (files) => files.makeFolder(path));
  return surroundings.files?.info(path, true) ?? null;
}

function listings(verb: 'Get' | 'Enumerate') {
  const methods: [string, (...args: never[]) => unknown][] = [];
  for (const [name, wanted] of [
    ['Files', 'files'],
    ['Directories', 'folders'],
    ['FileSystemEntries', 'both'],
  ] as const) {
    const { one, two, three } = listing(wanted);
    methods.push([`string[] ${verb}${name}(string path)`, one]);
    methods.push([`string[] ${verb}${name}(string path, string searchPattern)`, two]);
    methods.push([
      `string[] ${verb}${name}(string path, string searchPattern, System.IO.SearchOption searchOption)`,
      three,
    ]);
  }
  return Object.fromEntries(methods);
}

export const directoryType = lazyType(() => ({
  name: 'System.IO.Directory',
  isAbstract: true,
  staticMethods: {
    ...listings('Get'),
    ...listings('Enumerate'),
    ...times,
    'string GetDirectoryRoot(string path)': (path: string) => rootOf(fullPath(path)),
    'System.IO.DirectoryInfo CreateDirectory(string path)': createFolder,
    'void Delete(string path)': (path: string) => removeFolder(path, false),
    'void Delete(string path, bool recursive)': removeFolder,
    'bool Exists(string path)': exists,
    'void Move(string sourceDirName, string destDirName)': (from: string, to: string) =>
      withFiles(from, (files) => files.rename(from, to)),
    'string GetParent(string path)': directoryName,
    'string GetCurrentDirectory()': () => surroundings.files?.here ?? '',
  },
}));
