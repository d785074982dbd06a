import type { FileSystem } from '../values/FileSystem.ts';

export { FileError, type FileFacts } from '../values/FileSystem.ts';

/** The machine's files, by absolute native paths. */
export interface NativeFiles extends FileSystem {
  /** The path with links followed, as far as it exists. */
  realPath(path: string): string;
  /** Whether a file there may be made or changed; absent where all may. Asked for files that another thread writes. */
  mayChange?(path: string): boolean;
}
