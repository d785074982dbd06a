import type { NativeFiles } from '../NativeFiles.ts';

const letterPath = /^([a-z]):(?:[\\/]|$)/i;

/**
 * Paths as users write them and as the machine wants them. On a host without drive letters `C:\…` stands for a folder of the
 * lab's home, in which names are found whatever their case; every other path is the machine's own.
 */
export class FilePaths {
  private readonly files: NativeFiles;
  /** The folder that is `C:`; null where drives are real. */
  private readonly driveRoot: string | null;

  constructor(files: NativeFiles, driveRoot: string | null) {
    this.files = files;
    this.driveRoot = driveRoot;
  }

  /** Whether the path is written with a drive letter. */
  static hasLetter(path: string): boolean {
    return letterPath.test(path);
  }

  /** `\` in paths with a drive letter and on Windows, else `/`. */
  separatorOf(path: string): '/' | '\\' {
    return FilePaths.hasLetter(path) ? '\\' : this.files.separator;
  }

  /** An absolute path without `.`, `..`, doubled or wrong separators. `..` stops at the root. */
  normal(path: string): string {
    const separator = this.separatorOf(path);
    const letter = letterPath.exec(path);
    const root = letter === null ? rootOf(path, separator) : `${(letter[1] as string).toUpperCase()}:\\`;
    const rest = letter === null ? path.slice(root.length) : path.slice(2);
    const parts: string[] = [];
    for (const part of rest.split(/[\\/]+/)) {
      if (part === '..') parts.pop();
      else if (part !== '' && part !== '.') parts.push(part);
    }
    return root + parts.join(separator);
  }

  /** The machine's path for a normal path. */
  native(path: string): string {
    if (this.driveRoot === null || !FilePaths.hasLetter(path)) return path;
    const { separator } = this.files;
    const parts = path.slice(3).split('\\').filter(Boolean);
    let at = this.driveRoot;
    for (const [index, part] of parts.entries()) {
      const name = this.spelled(at, part);
      // Below what is not there is nothing to look for.
      if (name === null) return [at, ...parts.slice(index)].join(separator);
      at = `${at}${separator}${name}`;
    }
    return at;
  }

  /** The name in a folder that differs at most in case; null when there is none. */
  private spelled(folder: string, name: string): string | null {
    if (this.files.facts(`${folder}${this.files.separator}${name}`) !== null) return name;
    if (!this.files.facts(folder)?.isDirectory) return null;
    const lower = name.toLowerCase();
    return this.files.list(folder).find((one) => one.toLowerCase() === lower) ?? null;
  }
}

/** `/`, or `\\server\share\` on Windows. */
function rootOf(path: string, separator: '/' | '\\'): string {
  if (separator === '/') return '/';
  return /^\\\\[^\\]+\\[^\\]+\\?/.exec(path)?.[0] ?? '\\';
}
