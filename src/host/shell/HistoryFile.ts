import { appendFileSync, closeSync, fstatSync, mkdirSync, openSync, readSync } from 'node:fs';
import { dirname } from 'node:path';

/** As PSReadLine's MaximumHistoryCount. */
const MAXIMUM = 4096;

/** Lines that may hold a secret stay in the session and never reach the file (PSReadLine's rule). */
const SECRET = /password|asplaintext|token|apikey|secret/i;

/**
 * The command history across sessions: a file to which every shell only appends, so two shells at once lose nothing.
 * An entry is one line; a line break inside it is a back-tick at the end of the line, as in PSReadLine's own file.
 */
export class HistoryFile {
  readonly entries: string[] = [];
  private readonly path: string | null;
  private read = 0;

  /** `path` null keeps the history in memory. A file that cannot be read counts as empty. */
  constructor(path: string | null) {
    this.path = path;
    this.refresh();
  }

  /** Takes over what other shells have added since. */
  refresh(): void {
    if (this.path === null) return;
    for (const entry of decode(this.readNew(this.path))) this.remember(entry);
  }

  add(entry: string): void {
    this.refresh();
    if (entry.trim() === '' || entry === this.entries.at(-1)) return;
    this.remember(entry);
    if (this.path === null || SECRET.test(entry)) return;
    this.write(this.path, `${entry.replaceAll('\n', '`\n')}\n`);
  }

  clear(): void {
    this.entries.length = 0;
  }

  private remember(entry: string): void {
    if (entry === this.entries.at(-1)) return;
    this.entries.push(entry);
    if (this.entries.length > MAXIMUM) this.entries.shift();
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

  private write(path: string, line: string): void {
    try {
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, line);
      this.read += Buffer.byteLength(line);
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
