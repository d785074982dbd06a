import { appendFileSync, closeSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';
import { defaultEditing, type HistoryKeeping } from './editing.ts';

/** Where a command is remembered. */
export type Remembered = 'nowhere' | 'memory' | 'file';

/** Lines that may hold a secret stay in the session and never reach the file (PSReadLine's rule). */
const SECRET = /password|asplaintext|token|apikey|secret/i;

/**
 * The command history across sessions: a file to which every shell only appends, so two shells at once lose nothing.
 * An entry is one line; a line break inside it is a back-tick at the end of the line, as in PSReadLine's own file.
 */
export class HistoryFile {
  readonly entries: string[] = [];
  private readonly usual: string | null;
  private path: string | null;
  private keeping: HistoryKeeping = defaultEditing.history;
  private read = 0;
  /** Entries that this shell wrote and has not read back yet. */
  private readonly own: string[] = [];
  /** Entries that are to be written when the shell ends. */
  private late: string[] = [];

  /** `path` null keeps the history in memory. A file that cannot be read counts as empty. */
  constructor(path: string | null) {
    this.usual = path;
    this.path = path;
    this.refresh();
  }

  /** Follows Set-PSReadLineOption. */
  keep(keeping: HistoryKeeping): void {
    this.keeping = keeping;
    const path = keeping.path ?? this.usual;
    if (path !== this.path) {
      this.path = path;
      this.read = 0;
      this.entries.length = 0;
    }
    this.refresh();
    this.entries.splice(0, this.entries.length - keeping.maximum);
  }

  /** Takes over what other shells have added since. */
  refresh(): void {
    if (this.path === null) return;
    for (const entry of decode(this.readNew(this.path))) {
      if (this.own[0] === entry) this.own.shift();
      else this.remember(entry);
    }
  }

  add(entry: string, where: Remembered = 'file'): void {
    this.refresh();
    if (where === 'nowhere' || entry.trim() === '' || entry === this.entries.at(-1)) return;
    this.remember(entry);
    if (where === 'memory' || this.path === null || SECRET.test(entry)) return;
    if (this.keeping.save === 'SaveIncrementally') this.write(this.path, [entry]);
    else if (this.keeping.save === 'SaveAtExit') this.late.push(entry);
  }

  /** The shell ends. */
  close(): void {
    if (this.path !== null && this.late.length > 0) this.write(this.path, this.late);
    this.late = [];
  }

  clear(): void {
    this.entries.length = 0;
  }

  private remember(entry: string): void {
    if (entry === this.entries.at(-1)) return;
    this.entries.push(entry);
    if (this.entries.length > this.keeping.maximum) this.entries.shift();
  }

  private readNew(path: string): string {
    let file: number;
    try {
      file = openSync(path, 'r');
    } catch {
      return '';
    }
    try {
      const size = fstatSync(file).size;
      if (size < this.read) this.read = 0;
      const buffer = Buffer.alloc(size - this.read);
      const count = readSync(file, buffer, 0, buffer.length, this.read);
      // Only whole lines: another shell may be in the middle of writing one.
      const end = buffer.lastIndexOf(10, count - 1) + 1;
      this.read += end;
      return buffer.toString('utf8', 0, end);
    } finally {
      closeSync(file);
    }
  }

  private write(path: string, entries: readonly string[]): void {
    try {
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, entries.map((entry) => `${entry.replaceAll('\n', '`\n')}\n`).join(''), { mode: 0o600 });
      this.own.push(...entries);
    } catch {
      // A history that cannot be saved must not stop the shell; it lasts for this session.
    }
  }
}

function decode(text: string): string[] {
  const entries: string[] = [];
  let pending = '';
  for (const line of text.split('\n').slice(0, -1)) {
    if (line.endsWith('`')) pending += `${line.slice(0, -1)}\n`;
    else {
      entries.push(pending + line);
      pending = '';
    }
  }
  return entries;
}
