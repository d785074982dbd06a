import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { FileError } from '../NativeFiles.ts';

type Make = (path: string) => readonly [type: string, message: string];

const denied: Make = (path) => ['System.UnauthorizedAccessException', `Access to the path '${path}' is denied.`];

/** What .NET throws for each reason. Proof: documented. */
const REASONS: Readonly<Record<string, Make>> = {
  ENOENT: (path) => ['System.IO.FileNotFoundException', `Could not find file '${path}'.`],
  ENOTDIR: (path) => ['System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`],
  EACCES: denied,
  EPERM: denied,
  EROFS: denied,
  EISDIR: denied,
  EEXIST: () => ['System.IO.IOException', 'Cannot create a file when that file already exists.'],
  ENOTEMPTY: () => ['System.IO.IOException', 'The directory is not empty.'],
  ENOSPC: () => ['System.IO.IOException', 'There is not enough space on the disk.'],
  EBUSY: (path) => [
    'System.IO.IOException',
    `The process cannot access the file '${path}' because it is being used by another process.`,
  ],
};

/** The .NET exception for a failed file operation on the path as the user wrote it. */
export function fileException({ code, message }: FileError, path: string): ExceptionObject {
  const reason = REASONS[code];
  const [type, text] = reason === undefined ? ['System.IO.IOException', `${message} : '${path}'`] : reason(path);
  return new ExceptionObject(type as string, text as string);
}

/** The same for a file that the operation makes: what is missing then is its folder. */
export function withNewFile<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof FileError && error.code === 'ENOENT')
      throw fileException(new FileError('ENOTDIR', path), path);
    if (error instanceof FileError) throw fileException(error, path);
    throw error;
  }
}

/** Runs a file operation; what fails is thrown as .NET's exception. */
export function withFile<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof FileError) throw fileException(error, path);
    throw error;
  }
}
