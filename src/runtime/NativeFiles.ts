import type { FileSystem } from '../values/FileSystem.ts';

export { FileError, type FileFacts } from '../values/FileSystem.ts';

/** The machine's files, by absolute native paths. */
export interface NativeFiles extends FileSystem {
  /** The path with links followed, as far as it exists. */
  realPath(path: string): string;
}
