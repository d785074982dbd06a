import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { OrganisationDocument } from '../../exchange/store/document.ts';
import { DamagedStore, type StoreBackend } from '../../exchange/store/StoreBackend.ts';
import { writeTextFile } from './documentFile.ts';
import { readDocumentText, UnreadableDocument, writeDocumentText } from './documentText.ts';
import { withFileLock } from './fileLock.ts';

/**
 * One organisation in a folder: `organisation.json` (written through conf, which replaces the file in one step),
 * `journal-<generation>.jsonl`, and `snapshots/`.
 */
export function fileBackend(folder: string): StoreBackend {
  const file = join(folder, 'organisation.json');
  const journalFile = (generation: string): string => join(folder, `journal-${generation}.jsonl`);
  const snapshotFile = (name: string): string => join(folder, 'snapshots', `${encodeURIComponent(name)}.json`);
  return {
    readDocument: () => readDocument(file),
    writeDocument(document) {
      mkdirSync(folder, { recursive: true });
      writeTextFile(folder, 'organisation', writeDocumentText(document));
    },
    documentStamp: () => stampOf(file),
    journalSize: (generation) => sizeOf(journalFile(generation)),
    readJournal: (generation, from) => readFrom(journalFile(generation), from),
    appendJournal: (generation, at, text) => append(journalFile(generation), at, text),
    withLock(run) {
      mkdirSync(folder, { recursive: true });
      return withFileLock(join(folder, 'lock'), run);
    },
    snapshots: () => snapshotNames(join(folder, 'snapshots')),
    readSnapshot: (name) => readDocument(snapshotFile(name)),
    writeSnapshot(name, document) {
      mkdirSync(join(folder, 'snapshots'), { recursive: true });
      writeTextFile(join(folder, 'snapshots'), encodeURIComponent(name), writeDocumentText(document));
    },
  };
}

function readDocument(file: string): OrganisationDocument | null {
  const bytes = readBytes(file);
  return bytes && damagedIn(file, () => withLinesOf(file, readDocumentText(bytes)));
}

/** Lines are read later, and a damaged one should name the file then too. */
function withLinesOf(file: string, document: OrganisationDocument): OrganisationDocument {
  const { connectors } = document;
  if (!connectors) return document;
  return {
    ...document,
    connectors: connectors.map((one) => ({ ...one, read: () => damagedIn(file, one.read) })),
  };
}

function damagedIn<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    const advice = "'ems lab new --force' begins a new one and keeps this file aside.";
    throw new DamagedStore(file, `The stored organisation ${file} can't be used: ${error.message}. ${advice}`);
  }
}

function readBytes(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function stampOf(file: string): string {
  try {
    const { size, ino, mtimeMs } = statSync(file);
    return `${size}/${ino}/${mtimeMs}`;
  } catch {
    return '';
  }
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

function readFrom(file: string, from: number): string {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
  try {
    const length = Math.max(0, fstatSync(handle).size - from);
    const buffer = Buffer.alloc(length);
    let read = 0;
    while (read < length) {
      const count = readSync(handle, buffer, read, length - read, from + read);
      if (count === 0) break;
      read += count;
    }
    return buffer.toString('utf8', 0, read);
  } finally {
    closeSync(handle);
  }
}

/** Appends and waits until the disk has it. When the disk is full, what was written of the line is taken back. */
function append(file: string, at: number, text: string): number {
  const handle = openSync(file, existsSync(file) ? 'r+' : 'w+');
  try {
    if (fstatSync(handle).size > at) ftruncateSync(handle, at);
    const bytes = Buffer.from(text, 'utf8');
    try {
      let written = 0;
      while (written < bytes.length) written += writeSync(handle, bytes, written, bytes.length - written, at + written);
      fsyncSync(handle);
    } catch (error) {
      ftruncateSync(handle, at);
      throw error;
    }
    return at + bytes.length;
  } finally {
    closeSync(handle);
  }
}

function snapshotNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => decodeURIComponent(name.slice(0, -'.json'.length)))
    .sort();
}

/** Puts a file that cannot be used out of the way, under a name that says when; returns the new name. */
export function keepAside(file: string): string {
  const aside = `${file}.damaged-${new Date().toISOString().replaceAll(':', '-')}`;
  renameSync(file, aside);
  return aside;
}
