import { argumentError, argumentNull } from '../argumentErrors.ts';
import { Byte } from '../Byte.ts';
import { DateTime } from '../DateTime.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { FileError } from '../FileSystem.ts';
import { lazyType, type TypeSpec } from '../PSType.ts';
import { Encoding, encodings } from '../text/Encoding.ts';
import { typedArray } from '../typedArray.ts';
import { byte } from '../types.ts';
import { withFiles } from './fileAccess.ts';
import { StreamReader } from './StreamReader.ts';
import { StreamWriter } from './StreamWriter.ts';

type Bytes = readonly { readonly value: number }[];

function checked(path: string): string {
  if (path === null) throw argumentNull('path');
  if (path === '') throw argumentError('Empty path name is not legal.');
  return path;
}

export function readText(path: string, encoding: Encoding = encodings.utf8()): string {
  const bytes = withFiles(checked(path), (files) => files.read(path));
  const marked = Encoding.detect(bytes);
  return marked === null ? encoding.decode(bytes) : marked.decode(bytes.subarray(marked.preamble.length));
}

/** Lines without their ends; a last end begins no further line. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines[lines.length - 1] === '') lines.pop();
  return lines;
}

/** The text as bytes, with the mark of an encoding that has one. */
export function encoded(text: string, encoding: Encoding, marked: boolean): Uint8Array {
  const body = encoding.encode(text);
  return marked && encoding.preamble.length > 0 ? Uint8Array.from([...encoding.preamble, ...body]) : body;
}

export function writeText(path: string, text: string, encoding: Encoding = encodings.utf8NoBom()): void {
  withFiles(checked(path), (files) => files.write(path, encoded(text ?? '', encoding, true)));
}

function appendText(path: string, text: string, encoding: Encoding = encodings.utf8NoBom()): void {
  withFiles(checked(path), (files) => {
    const isNew = files.facts(path) === null;
    files.append(path, encoded(text ?? '', encoding, isNew));
  });
}

const joined = (lines: Iterable<unknown>): string => Array.from(lines, (line) => `${line ?? ''}\r\n`).join('');

export function exists(path: string | null): boolean {
  return path !== null && path !== '' && withFiles(path, (files) => files.facts(path)?.isDirectory === false);
}

function copyFile(from: string, to: string, overwrite = false): void {
  if (!overwrite && exists(to)) throw new ExceptionObject('System.IO.IOException', `The file '${to}' already exists.`);
  withFiles(from, (files) => files.copy(from, to));
}

/** Nothing happens when the file is not there. */
function deleteFile(path: string): void {
  withFiles(checked(path), (files) => {
    if (files.facts(path)?.isDirectory === true) throw new FileError('EACCES', path);
    if (files.facts(path) !== null) files.remove(path);
  });
}

function move(from: string, to: string): void {
  if (exists(to))
    throw new ExceptionObject('System.IO.IOException', 'Cannot create a file when that file already exists.\r\n');
  withFiles(from, (files) => files.rename(from, to));
}

/** File times; a file that is not there has the first moment of 1601. */
const time = (which: 'created' | 'modified' | 'accessed', utc: boolean) => (path: string) => {
  const facts = withFiles(path, (files) => files.facts(path));
  const moment = DateTime.fromUnixMilliseconds(facts?.[which] ?? Date.UTC(1601, 0, 1));
  return utc ? moment : moment.toLocalTime();
};

const reading: NonNullable<TypeSpec['staticMethods']> = {
  'string ReadAllText(string path)': (path: string) => readText(path),
  'string ReadAllText(string path, System.Text.Encoding encoding)': readText,
  'string[] ReadAllLines(string path)': (path: string) => linesOf(readText(path)),
  'string[] ReadAllLines(string path, System.Text.Encoding encoding)': (path: string, encoding: Encoding) =>
    linesOf(readText(path, encoding)),
  'System.Object ReadLines(string path)': (path: string) => linesOf(readText(path)),
  'byte[] ReadAllBytes(string path)': (path: string) =>
    typedArray(
      byte(),
      Array.from(
        withFiles(checked(path), (files) => files.read(path)),
        (one) => new Byte(one),
      ),
    ),
  'System.IO.StreamReader OpenText(string path)': (path: string) => StreamReader.open(path),
};

const writing: NonNullable<TypeSpec['staticMethods']> = {
  'void WriteAllText(string path, string contents)': (path: string, text: string) => writeText(path, text),
  'void WriteAllText(string path, string contents, System.Text.Encoding encoding)': writeText,
  'void WriteAllLines(string path, System.Collections.IEnumerable contents)': (
    path: string,
    lines: Iterable<unknown>,
  ) => writeText(path, joined(lines)),
  'void WriteAllLines(string path, System.Collections.IEnumerable contents, System.Text.Encoding encoding)': (
    path: string,
    lines: Iterable<unknown>,
    encoding: Encoding,
  ) => writeText(path, joined(lines), encoding),
  'void WriteAllBytes(string path, byte[] bytes)': (path: string, bytes: Bytes) =>
    withFiles(checked(path), (files) =>
      files.write(
        path,
        Uint8Array.from(bytes, (one) => one.value),
      ),
    ),
  'void AppendAllText(string path, string contents)': (path: string, text: string) => appendText(path, text),
  'void AppendAllText(string path, string contents, System.Text.Encoding encoding)': appendText,
  'void AppendAllLines(string path, System.Collections.IEnumerable contents)': (
    path: string,
    lines: Iterable<unknown>,
  ) => appendText(path, joined(lines)),
  'System.IO.StreamWriter CreateText(string path)': (path: string) => StreamWriter.open(path, false),
  'System.IO.StreamWriter AppendText(string path)': (path: string) => StreamWriter.open(path, true),
};

export const fileType = lazyType(() => ({
  name: 'System.IO.File',
  isAbstract: true,
  staticMethods: {
    ...reading,
    ...writing,
    'bool Exists(string path)': exists,
    'void Copy(string sourceFileName, string destFileName)': (from: string, to: string) => copyFile(from, to),
    'void Copy(string sourceFileName, string destFileName, bool overwrite)': copyFile,
    'void Delete(string path)': deleteFile,
    'void Move(string sourceFileName, string destFileName)': move,
    'datetime GetCreationTime(string path)': time('created', false),
    'datetime GetCreationTimeUtc(string path)': time('created', true),
    'datetime GetLastWriteTime(string path)': time('modified', false),
    'datetime GetLastWriteTimeUtc(string path)': time('modified', true),
    'datetime GetLastAccessTime(string path)': time('accessed', false),
    'void SetLastWriteTime(string path, datetime lastWriteTime)': (path: string, moment: DateTime) =>
      withFiles(path, (files) => files.setModified(path, moment.unixMilliseconds)),
  },
}));
