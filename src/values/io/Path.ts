import { argumentError } from '../argumentErrors.ts';
import { lazyType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';

const isSeparator = (unit: string | undefined): boolean => unit === '/' || unit === '\\';

/** Where the last separator (or drive colon) stands; -1 when there is none. */
function lastSeparator(path: string): number {
  for (let i = path.length - 1; i >= 0; i--) if (isSeparator(path[i]) || path[i] === ':') return i;
  return -1;
}

function separator(): string {
  return surroundings.files?.separator ?? '\\';
}

/** `/`, `C:\`, `C:`, `\\server\share` or ''. */
export function rootOf(path: string): string {
  const found = /^(?:[a-z]:[\\/]?|[\\/]{2}[^\\/]+[\\/]+[^\\/]+|[\\/])/i.exec(path);
  return found?.[0] ?? '';
}

export function fileName(path: string): string {
  return path.slice(lastSeparator(path) + 1);
}

/** With its dot, '' when there is none. */
export function extension(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot < 0 || dot === name.length - 1 ? '' : name.slice(dot);
}

export function withoutExtension(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

/** Null for a root. */
export function directoryName(path: string): string | null {
  if (path === null) return null;
  const root = rootOf(path);
  if (path.length <= root.length) return null;
  const at = lastSeparator(path);
  return at < root.length ? root : path.slice(0, at);
}

/** A later absolute path replaces what came before it. */
export function combine(...parts: string[]): string {
  let path = '';
  for (const part of parts) {
    if (part === '') continue;
    if (path === '' || rootOf(part) !== '') path = part;
    else path += isSeparator(path[path.length - 1]) || path.endsWith(':') ? part : separator() + part;
  }
  return path;
}

function changeExtension(path: string, to: string | null): string {
  const dot = fileName(path).lastIndexOf('.');
  const stem = dot < 0 ? path : path.slice(0, path.length - fileName(path).length + dot);
  if (to === null) return stem;
  return stem + (to === '' || to.startsWith('.') ? to : `.${to}`);
}

/** `.` and `..` resolved, from the current folder. */
export function fullPath(path: string): string {
  if (path === '') throw argumentError('The path is not of a legal form.');
  const root = rootOf(path);
  const full = root === '' ? combine(currentFolder(), path) : path;
  const start = rootOf(full);
  const parts: string[] = [];
  for (const part of full.slice(start.length).split(/[\\/]+/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return start + parts.join(separator());
}

const currentFolder = (): string => surroundings.files?.here ?? 'C:\\';

function random(length: number): string {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz012345';
  return Array.from({ length }, () => alphabet[Math.floor(surroundings.random() * 32)]).join('');
}

const INVALID_NAME = [
  '"',
  '<',
  '>',
  '|',
  '\0',
  ...Array.from({ length: 31 }, (_, i) => String.fromCharCode(i + 1)),
  ':',
  '*',
  '?',
  '\\',
  '/',
];
const INVALID_PATH = INVALID_NAME.slice(0, 36);

export const pathType = lazyType(() => ({
  name: 'System.IO.Path',
  isAbstract: true,
  staticProperties: {
    'char DirectorySeparatorChar': separator,
    'char AltDirectorySeparatorChar': () => '/',
    'char VolumeSeparatorChar': () => ':',
    'char PathSeparator': () => (separator() === '/' ? ':' : ';'),
  },
  staticMethods: {
    'string ChangeExtension(string path, string extension)': changeExtension,
    'string Combine(string path1, string path2)': combine,
    'string Combine(string path1, string path2, string path3)': combine,
    'string Combine(Params string[] paths)': (parts: string[]) => combine(...parts),
    'string GetDirectoryName(string path)': directoryName,
    'string GetExtension(string path)': extension,
    'string GetFileName(string path)': fileName,
    'string GetFileNameWithoutExtension(string path)': withoutExtension,
    'string GetFullPath(string path)': fullPath,
    'string GetPathRoot(string path)': rootOf,
    'char[] GetInvalidFileNameChars()': () => INVALID_NAME,
    'char[] GetInvalidPathChars()': () => INVALID_PATH,
    'string GetTempPath()': () =>
      separator() === '/' ? '/tmp/' : `C:\\Users\\${surroundings.userName}\\AppData\\Local\\Temp\\`,
    'string GetRandomFileName()': () => `${random(8)}.${random(3)}`,
    'string GetTempFileName()': temporaryFile,
    'bool HasExtension(string path)': (path: string) => extension(path) !== '',
    'bool IsPathRooted(string path)': (path: string) => rootOf(path) !== '',
  },
}));

function temporaryFile(): string {
  const folder = separator() === '/' ? '/tmp/' : `C:\\Users\\${surroundings.userName}\\AppData\\Local\\Temp\\`;
  const path = `${folder}tmp${random(4).toUpperCase()}.tmp`;
  surroundings.files?.write(path, new Uint8Array());
  return path;
}
