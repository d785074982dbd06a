import { argumentError } from '../../values/argumentErrors.ts';
import type { DateTime } from '../../values/DateTime.ts';
import type { EnumValue } from '../../values/EnumValue.ts';
import { createFolder, entries, removeFolder } from '../../values/io/Directory.ts';
import { copyFile } from '../../values/io/File.ts';
import { createFile, openFile, openRead, openWrite } from '../../values/io/FileStream.ts';
import { StreamReader } from '../../values/io/StreamReader.ts';
import { StreamWriter } from '../../values/io/StreamWriter.ts';
import { notEmulated } from '../../values/notEmulated.ts';
import { defineType, lazyType } from '../../values/PSType.ts';
import { surroundings } from '../../values/surroundings.ts';
import type { FileItem } from '../providers/FileItem.ts';
import { linesOf } from '../providers/textFile.ts';
import { enumValue } from './enumValue.ts';

const modified = {
  get: (self: FileItem) => self.time('modified'),
  set: (self: FileItem, time: never) => self.setModified(time as DateTime),
};

/** A time that Node cannot set everywhere. */
const readOnlyTime = (which: 'created' | 'accessed', what: string) => ({
  get: (self: FileItem) => self.time(which),
  set() {
    throw notEmulated(`Setting the ${what} time of a file`);
  },
});
const created = readOnlyTime('created', 'creation');
const accessed = readOnlyTime('accessed', 'last access');

const name = (self: FileItem) => self.name;
const fullName = (self: FileItem) => self.path;
const exists = (self: FileItem) => self.facts !== null && self.facts.isDirectory === self.isFolder;

/** What types.ps1xml adds to files and folders alike, in its order. */
const mode = { 'code Mode': (self: FileItem) => self.mode };
const baseNameAndLink = {
  'script BaseName': (self: FileItem) => (self.isFolder ? self.name : self.name.replace(/(?!^)\.[^.]*$/, '')),
  'code Target': () => [],
  'code LinkType': () => null,
};

export const fileSystemInfo = lazyType<FileItem>(() => ({
  name: 'System.IO.FileSystemInfo',
  base: () => defineType({ name: 'System.MarshalByRefObject' }),
  isAbstract: true,
  properties: {
    'string FullName': fullName,
    'string Extension': (self) => /\.[^.]*$/.exec(self.name)?.[0] ?? '',
    'datetime CreationTime': created,
    'datetime CreationTimeUtc': { ...created, get: (self) => self.time('created').toUniversalTime() },
    'datetime LastAccessTime': accessed,
    'datetime LastAccessTimeUtc': { ...accessed, get: (self) => self.time('accessed').toUniversalTime() },
    'datetime LastWriteTime': modified,
    'datetime LastWriteTimeUtc': { ...modified, get: (self) => self.time('modified').toUniversalTime() },
    'System.IO.FileAttributes Attributes': {
      get: (self) => enumValue('System.IO.FileAttributes', attributesOf(self)),
      set: (self, value: never) => self.setReadOnly((Number((value as { value: number }).value) & 1) !== 0),
    },
  },
  methods: {
    'void Refresh()': (self: FileItem) => self.refresh(),
    'void Delete()': (self: FileItem) => self.provider.removeItem(self.path),
    'string ToString()': (self: FileItem) => self.text,
  },
  format: (self) => self.text,
}));

/** A file or folder that a path names, whether it is there or not. */
const made =
  (isFolder: boolean) =>
  (path: string): unknown => {
    if (path === '') throw argumentError('The path is not of a legal form.');
    return surroundings.files?.info(path, isFolder);
  };

function attributesOf({ isFolder, facts }: FileItem): number {
  return (isFolder ? 16 : 32) | (facts?.isReadOnly ? 1 : 0) | (facts?.isHidden ? 2 : 0);
}

export const fileInfo = lazyType<FileItem>(() => ({
  name: 'System.IO.FileInfo',
  base: 'System.IO.FileSystemInfo',
  constructors: { '(string fileName)': made(false) },
  properties: {
    'string Name': name,
    'long Length': (self) => BigInt(self.facts?.length ?? 0),
    'string DirectoryName': (self) => self.provider.parent(self.path),
    'System.IO.DirectoryInfo Directory': (self) => self.sibling(self.provider.parent(self.path)),
    'bool IsReadOnly': {
      get: (self) => self.facts?.isReadOnly ?? false,
      set: (self, value: boolean) => self.setReadOnly(value),
    },
    'bool Exists': exists,
  },
  extended: { ...mode, 'script VersionInfo': () => null, ...baseNameAndLink },
  methods: {
    'System.IO.FileStream Create()': (self: FileItem) => createFile(self.path),
    'System.IO.FileStream Open(System.IO.FileMode mode)': open,
    'System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access)': open,
    'System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)': open,
    'System.IO.FileStream OpenRead()': (self: FileItem) => openRead(self.path),
    'System.IO.FileStream OpenWrite()': (self: FileItem) => openWrite(self.path),
    'System.IO.StreamReader OpenText()': (self: FileItem) => StreamReader.open(self.path),
    'System.IO.StreamWriter CreateText()': (self: FileItem) => StreamWriter.open(self.path, false),
    'System.IO.StreamWriter AppendText()': (self: FileItem) => StreamWriter.open(self.path, true),
    'System.IO.FileInfo CopyTo(string destFileName, bool overwrite)': (
      self: FileItem,
      to: string,
      overwrite: boolean,
    ) => {
      copyFile(self.path, to, overwrite);
      return surroundings.files?.info(to, false);
    },
    'System.IO.FileInfo CopyTo(string destFileName)': (self: FileItem, to: string) => {
      self.provider.copyItem(self.path, to, false);
      return self.provider.item(to);
    },
    'void MoveTo(string destFileName)': (self: FileItem, to: string) => self.provider.moveItem(self.path, to),
    'string ReadAllText()': (self: FileItem) => linesOf(self.provider.readText(self.path)).join('\n'),
  },
}));

export const directoryInfo = lazyType<FileItem>(() => ({
  name: 'System.IO.DirectoryInfo',
  base: 'System.IO.FileSystemInfo',
  constructors: { '(string path)': made(true) },
  properties: {
    'string Name': name,
    'string FullName': fullName,
    'System.IO.DirectoryInfo Parent': (self) => {
      const parent = self.provider.parent(self.path);
      return parent === '' ? null : self.sibling(parent);
    },
    'bool Exists': exists,
    'System.IO.DirectoryInfo Root': (self) =>
      self.sibling(self.provider.drives.find(({ root }) => self.path.startsWith(root))?.root ?? '/'),
  },
  extended: { ...mode, ...baseNameAndLink },
  methods: {
    'void Create()': (self: FileItem) => self.provider.makeFolders(self.path),
    'void Delete(bool recursive)': (self: FileItem, recursive: boolean) => removeFolder(self.path, recursive),
    'void Delete()': (self: FileItem) => removeFolder(self.path, false),
    'System.IO.DirectoryInfo CreateSubdirectory(string path)': (self: FileItem, name: string) =>
      createFolder(self.provider.child(self.path, name)),
    'void MoveTo(string destDirName)': (self: FileItem, to: string) => self.provider.moveItem(self.path, to),
    ...listings(),
  },
}));

const open = (self: FileItem, mode: EnumValue, access?: EnumValue, share?: EnumValue) =>
  openFile(self.path, mode, access, share);

type Listing = (self: FileItem, pattern?: string, option?: EnumValue) => unknown[];

/** `GetFiles`, `EnumerateDirectories` … of all, of a pattern, and of the folders below too. */
function listings(): Record<string, Listing> {
  const kinds = [
    ['Files', 'FileInfo', 'files'],
    ['Directories', 'DirectoryInfo', 'folders'],
    ['FileSystemInfos', 'FileSystemInfo', 'both'],
  ] as const;
  return Object.fromEntries(
    kinds.flatMap(([name, type, wanted]) => {
      const list: Listing = ({ path }, pattern = '*', option) =>
        entries(path, pattern, wanted, option?.value === 1).map((found) => itemAt(found));
      return ['Get', 'Enumerate'].flatMap((verb) =>
        ['', 'string searchPattern', 'string searchPattern, System.IO.SearchOption searchOption'].map(
          (parameters) => [`System.IO.${type}[] ${verb}${name}(${parameters})`, list] as const,
        ),
      );
    }),
  );
}

/** What a listing finds shows its name. */
function itemAt(path: string): unknown {
  const item = surroundings.files?.info(path, surroundings.files.facts(path)?.isDirectory === true) as FileItem;
  item.text = item.name;
  return item;
}
