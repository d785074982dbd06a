import { ExceptionObject } from '../ExceptionObject.ts';
import { FileError, type FileSystem } from '../FileSystem.ts';
import { surroundings } from '../surroundings.ts';

/** The files, or the error that there are none to reach. */
function files(): FileSystem {
  if (surroundings.files === null)
    throw new ExceptionObject('System.NotSupportedException', 'No files can be reached here.');
  return surroundings.files;
}

/** Does something with files; failures become .NET's exceptions. */
export function withFiles<T>(path: string, act: (files: FileSystem) => T): T {
  try {
    return act(files());
  } catch (error) {
    if (error instanceof FileError) throw fileException(error, path);
    throw error;
  }
}

/** Texts of .NET Framework. Proof: documented. */
export function fileException({ code, message }: FileError, path: string): ExceptionObject {
  switch (code) {
    case 'ENOENT':
      return notFound(path);
    case 'EACCES':
    case 'EPERM':
    case 'EISDIR':
      return new ExceptionObject('System.UnauthorizedAccessException', `Access to the path '${path}' is denied.`);
    case 'EEXIST':
      return new ExceptionObject('System.IO.IOException', `The file '${path}' already exists.`);
    case 'ENOTEMPTY':
      return new ExceptionObject('System.IO.IOException', 'The directory is not empty.\r\n');
    case 'ENOTDIR':
      return new ExceptionObject('System.IO.IOException', 'The directory name is invalid.\r\n');
    case 'ENOSPC':
      return new ExceptionObject('System.IO.IOException', 'There is not enough space on the disk.\r\n');
    default:
      return new ExceptionObject('System.IO.IOException', message);
  }
}

/** A missing folder above the file is told apart from a missing file. */
function notFound(path: string): ExceptionObject {
  const folder = /^(.*)[\\/][^\\/]+[\\/]?$/.exec(path)?.[1];
  const folderExists = folder === undefined || folder === '' || surroundings.files?.facts(folder) != null;
  if (!folderExists) {
    return new ExceptionObject('System.IO.DirectoryNotFoundException', `Could not find a part of the path '${path}'.`);
  }
  return new ExceptionObject('System.IO.FileNotFoundException', `Could not find file '${path}'.`, {
    fields: { FileName: path },
  });
}
