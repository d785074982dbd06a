import { argumentError, argumentNull } from '../argumentErrors.ts';
import { Byte } from '../Byte.ts';
import { DateTime } from '../DateTime.ts';
import type { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { FileError } from '../FileSystem.ts';
import { lazyType, type TypeSpec } from '../PSType.ts';
import { enumOf } from '../system/Enum.ts';
import { Encoding, encodings } from '../text/Encoding.ts';
import { typedArray } from '../typedArray.ts';
import { knownType } from '../typeLookup.ts';
import { byte } from '../types.ts';
import { createFile, openFile, openRead, openWrite } from './FileStream.ts';
import { fileException, withFiles } from './fileAccess.ts';
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

export function copyFile(from: string, to: string, overwrite = false): void {
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
const READ_ONLY = 1;
const HIDDEN = 2;
const DIRECTORY = 16;
const ARCHIVE = 32;

function attributesOf(path: string): unknown {
  const facts = withFiles(checked(path), (files) => files.facts(path));
  if (facts === null) throw fileException(new FileError('ENOENT', path), path);
  const bits =
    (facts.isDirectory ? DIRECTORY : ARCHIVE) | (facts.isReadOnly ? READ_ONLY : 0) | (facts.isHidden ? HIDDEN : 0);
  return enumOf(knownType('System.IO.FileAttributes'), bits);
}

/** The source takes the place of the destination, which goes to the backup unless that is null. */
function replaceFile(from: string, to: string, backup: string | null): void {
  withFiles(from, (files) => {
    if (files.facts(from) === null) throw new FileError('ENOENT', from);
    if (backup !== null && backup !== '') files.copy(to, backup);
    files.remove(to);
    files.rename(from, to);
  });
}

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
  'System.Object ReadLines(string path, System.Text.Encoding encoding)': (path: string, encoding: Encoding) =>
    linesOf(readText(path, encoding)),
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
  'void AppendAllLines(string path, System.Collections.IEnumerable contents, System.Text.Encoding encoding)': (
    path: string,
    lines: Iterable<unknown>,
    encoding: Encoding,
  ) => appendText(path, joined(lines), encoding),
  'System.IO.StreamWriter CreateText(string path)': (path: string) => StreamWriter.open(path, false),
  'System.IO.StreamWriter AppendText(string path)': (path: string) => StreamWriter.open(path, true),
};

const streams: NonNullable<TypeSpec['staticMethods']> = {
  'System.IO.FileStream Create(string path)': createFile,
  'System.IO.FileStream Create(string path, int bufferSize)': createFile,
  'System.IO.FileStream Open(string path, System.IO.FileMode mode)': openFile,
  'System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access)': openFile,
  'System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)':
    openFile,
  'System.IO.FileStream OpenRead(string path)': openRead,
  'System.IO.FileStream OpenWrite(string path)': openWrite,
};

function setWritten(path: string, moment: DateTime): void {
  withFiles(path, (files) => {
    if (files.facts(path) === null) throw new FileError('ENOENT', path);
    files.setModified(path, moment.unixMilliseconds);
  });
}

/** Times of files and of folders. */
export const times: NonNullable<TypeSpec['staticMethods']> = {
  'datetime GetCreationTime(string path)': time('created', false),
  'datetime GetCreationTimeUtc(string path)': time('created', true),
  'datetime GetLastWriteTime(string path)': time('modified', false),
  'datetime GetLastWriteTimeUtc(string path)': time('modified', true),
  'datetime GetLastAccessTime(string path)': time('accessed', false),
  'datetime GetLastAccessTimeUtc(string path)': time('accessed', true),
  'void SetLastWriteTime(string path, datetime lastWriteTime)': setWritten,
  'void SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc)': (path: string, moment: DateTime) =>
    setWritten(path, new DateTime(moment.ticks, 'Utc')),
};

export const fileType = lazyType(() => ({
  name: 'System.IO.File',
  isAbstract: true,
  staticMethods: {
    ...reading,
    ...writing,
    ...streams,
    'System.IO.FileAttributes GetAttributes(string path)': attributesOf,
    'void SetAttributes(string path, System.IO.FileAttributes fileAttributes)': (path: string, bits: EnumValue) =>
      withFiles(checked(path), (files) => files.setReadOnly(path, (Number(bits.value) & READ_ONLY) !== 0)),
    'void Replace(string sourceFileName, string destinationFileName, string destinationBackupFileName)': replaceFile,
    'bool Exists(string path)': exists,
    'void Copy(string sourceFileName, string destFileName)': (from: string, to: string) => copyFile(from, to),
    'void Copy(string sourceFileName, string destFileName, bool overwrite)': copyFile,
    'void Delete(string path)': deleteFile,
    'void Move(string sourceFileName, string destFileName)': move,
    ...times,
  },
}));
