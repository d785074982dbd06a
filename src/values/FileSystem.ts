/** What is known of a file or folder. Times are milliseconds since 1970 UTC. */
export interface FileFacts {
  readonly isDirectory: boolean;
  /** Bytes; 0 for a folder. */
  readonly length: number;
  readonly created: number;
  readonly modified: number;
  readonly accessed: number;
  readonly isReadOnly: boolean;
  readonly isHidden: boolean;
}

/** Why a file operation failed; `code` is Node's (`ENOENT`, `EACCES`, `EEXIST`, `ENOTEMPTY`, `EISDIR`, `ENOTDIR`, `ENOSPC` …). */
export class FileError {
  readonly code: string;
  readonly path: string;
  readonly message: string;

  constructor(code: string, path: string, message: string = code) {
    this.code = code;
    this.path = path;
    this.message = message;
  }
}

/** The files a session may touch: synchronous, absolute native paths, throws FileError. */
export interface FileSystem {
  /** `/` or `\`, as native paths are written. */
  readonly separator: '/' | '\\';
  /** Null where nothing is. */
  facts(path: string): FileFacts | null;
  read(path: string): Uint8Array;
  /** Up to `length` bytes from `offset` on; fewer at the end. */
  readPart(path: string, offset: number, length: number): Uint8Array;
  write(path: string, bytes: Uint8Array): void;
  append(path: string, bytes: Uint8Array): void;
  /** Names in a folder, in no order. */
  list(path: string): string[];
  makeFolder(path: string): void;
  /** A file, or a folder with all that is in it. */
  remove(path: string): void;
  rename(from: string, to: string): void;
  copy(from: string, to: string): void;
  setModified(path: string, time: number): void;
  setReadOnly(path: string, readOnly: boolean): void;
}

/** The files as .NET's classes see them: paths may be relative. */
export interface DotnetFiles extends FileSystem {
  /** The folder that relative paths start at. */
  readonly here: string;
  /** A FileInfo or DirectoryInfo, whether anything is there or not. */
  info(path: string, isFolder: boolean): unknown;
}
