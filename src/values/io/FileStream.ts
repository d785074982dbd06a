import { argumentError } from '../argumentErrors.ts';
import type { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';
import { withFiles } from './fileAccess.ts';
import { MemoryStream } from './MemoryStream.ts';
import { fullPath } from './Path.ts';

/** Values of System.IO.FileMode. */
const MODE = { CreateNew: 1, Create: 2, Open: 3, OpenOrCreate: 4, Truncate: 5, Append: 6 } as const;
/** Bits of System.IO.FileAccess, and of FileShare. */
const READ = 1;
const WRITE = 2;

/** Streams that are open, so that a file that is not shared is refused to others. */
const open = new Set<FileStream>();

/** System.IO.FileStream: the file's bytes in memory, written back when they are flushed. */
export class FileStream extends MemoryStream {
  readonly path: string;
  readonly access: number;
  readonly share: number;
  /** The session's, as two sessions do not meet. */
  readonly files = surroundings.files;
  #isChanged = false;

  constructor(path: string, access: number, share: number) {
    super();
    this.path = path;
    this.access = access;
    this.share = share;
    open.add(this);
  }

  override get psType(): PSType {
    return fileStreamType();
  }

  static open(path: string, mode: number, access: number, share: number): FileStream {
    const full = fullPath(path);
    refuseUnshared(full, access, share);
    const found = withFiles(path, (files) => files.facts(path));
    if (found?.isDirectory)
      throw new ExceptionObject('System.UnauthorizedAccessException', `Access to the path '${full}' is denied.`);
    checkMode(full, mode, found !== null);
    if (found === null || mode === MODE.Create || mode === MODE.Truncate)
      withFiles(path, (files) => files.write(path, new Uint8Array()));
    const stream = new FileStream(full, access, share);
    stream.load(withFiles(path, (files) => files.read(path)));
    if (mode === MODE.Append) stream.position = stream.length;
    return stream;
  }

  /** What the file holds. */
  private load(bytes: Uint8Array): void {
    super.write(bytes);
    this.position = 0;
  }

  override read(count: number): Uint8Array {
    if ((this.access & READ) === 0)
      throw new ExceptionObject('System.NotSupportedException', 'Stream does not support reading.');
    return super.read(count);
  }

  override write(bytes: Uint8Array): void {
    this.#change();
    super.write(bytes);
  }

  override get length(): number {
    return super.length;
  }

  override set length(length: number) {
    this.#change();
    super.length = length;
  }

  #change(): void {
    if ((this.access & WRITE) === 0)
      throw new ExceptionObject('System.NotSupportedException', 'Stream does not support writing.');
    this.#isChanged = true;
  }

  override flush(): void {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    withFiles(this.path, (files) => files.write(this.path, this.whole));
  }

  override close(): void {
    this.flush();
    open.delete(this);
    super.close();
  }
}

/** Proof: documented. */
function refuseUnshared(path: string, access: number, share: number): void {
  for (const other of open) {
    const isRefused = (access & ~other.share) !== 0 || (other.access & ~share) !== 0;
    if (other.files === surroundings.files && other.path.toLowerCase() === path.toLowerCase() && isRefused)
      throw new ExceptionObject(
        'System.IO.IOException',
        `The process cannot access the file '${path}' because it is being used by another process.`,
      );
  }
}

/** Proof: documented. */
function checkMode(path: string, mode: number, exists: boolean): void {
  if (exists && mode === MODE.CreateNew)
    throw new ExceptionObject('System.IO.IOException', `The file '${path}' already exists.`);
  if (!exists && (mode === MODE.Open || mode === MODE.Truncate) && surroundings.files !== null)
    throw new ExceptionObject('System.IO.FileNotFoundException', `Could not find file '${path}'.`, {
      fields: { FileName: path },
    });
}

/** `File.Open`: both read and written unless it is appended to, shared with nobody. */
export const openFile = (path: string, mode: EnumValue, access?: EnumValue, share?: EnumValue): FileStream => {
  const kind = Number(mode.value);
  if (kind === MODE.Append && access !== undefined && Number(access.value) !== WRITE)
    throw argumentError(`Append access can be requested only in write-only mode.`);
  const wanted = access === undefined ? (kind === MODE.Append ? WRITE : READ | WRITE) : Number(access.value);
  return FileStream.open(path, kind, wanted, Number(share?.value ?? 0));
};

export const openRead = (path: string): FileStream => FileStream.open(path, MODE.Open, READ, READ);
export const openWrite = (path: string): FileStream => FileStream.open(path, MODE.OpenOrCreate, WRITE, 0);
export const createFile = (path: string): FileStream => FileStream.open(path, MODE.Create, READ | WRITE, 0);

export const fileStreamType = lazyType<FileStream>(() => ({
  name: 'System.IO.FileStream',
  base: 'System.IO.Stream',
  constructors: {
    '(string path, System.IO.FileMode mode)': (path: string, mode: EnumValue) => {
      const access = Number(mode.value) === MODE.Append ? WRITE : READ | WRITE;
      return FileStream.open(path, Number(mode.value), access, READ);
    },
    '(string path, System.IO.FileMode mode, System.IO.FileAccess access)': (
      path: string,
      mode: EnumValue,
      access: EnumValue,
    ) => FileStream.open(path, Number(mode.value), Number(access.value), READ),
    '(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)': openFile,
  },
  properties: {
    'bool CanRead': (self) => !self.isClosed && (self.access & READ) !== 0,
    'bool CanWrite': (self) => !self.isClosed && (self.access & WRITE) !== 0,
    'string Name': (self) => self.path,
    'bool IsAsync': () => false,
  },
  methods: { 'void Flush(bool flushToDisk)': (self) => self.flush() },
}));
