import { resolve } from 'node:path';
import type { NativeFiles } from '../../runtime/NativeFiles.ts';
import { FileError } from '../../values/FileSystem.ts';
import { LabError } from './LabError.ts';

const PIECE = 1024 * 1024;

/** Files that the user names on a command line, from the current folder on. What fails is a LabError that names the file. */
export class UserFiles {
  private readonly files: NativeFiles;

  constructor(files: NativeFiles) {
    this.files = files;
  }

  exists(file: string): boolean {
    return this.files.facts(resolve(file)) !== null;
  }

  isFolder(file: string): boolean {
    return this.files.facts(resolve(file))?.isDirectory ?? false;
  }

  /** Names in a folder, in no order. */
  list(folder: string): string[] {
    return refused(folder, 'read', () => this.files.list(resolve(folder)));
  }

  read(file: string): Uint8Array {
    return refused(file, 'read', () => this.files.read(resolve(file)));
  }

  /** A large file, a megabyte at a time. */
  *pieces(file: string): Generator<Uint8Array> {
    const next = (offset: number): Uint8Array =>
      refused(file, 'read', () => this.files.readPart(resolve(file), offset, PIECE));
    let offset = 0;
    for (let piece = next(0); piece.length > 0; piece = next(offset)) {
      yield piece;
      offset += piece.length;
    }
  }

  /** In UTF-8. */
  write(file: string, text: string): void {
    refused(file, 'written', () => this.files.write(resolve(file), Buffer.from(text, 'utf8')));
  }
}

function refused<T>(file: string, what: 'read' | 'written', run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof FileError) throw new LabError(`The file ${file} can't be ${what}: ${error.message}`);
    throw error;
  }
}
