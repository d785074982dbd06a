import {
  appendFileSync,
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PendingEvent } from '../../cmdlets/lab/LabMachines.ts';
import { EventLog } from '../../logs/events/EventLog.ts';
import { toRecord } from '../../logs/events/EventRecord.ts';
import { withFileLock } from '../store/fileLock.ts';

/** As the Application log of Windows: 20 MB, after which the oldest entries go; here a half at once. */
const MOST_BYTES = 20 * 1024 * 1024;
/** Longer than any record: the last line is looked for in so much of the end of the file. */
const TAIL = 64 * 1024;

/** The event log of a lab in `events.jsonl`, one record a line; several shells and a listener may write to it. */
export class EventFile {
  private readonly file: string;
  private readonly lock: string;
  private readonly most: number;

  constructor(folder: string, most = MOST_BYTES) {
    this.file = join(folder, 'events.jsonl');
    this.lock = join(folder, 'events.lock');
    this.most = most;
  }

  read(): EventLog {
    const log = new EventLog();
    log.load(readIfThere(this.file));
    return log;
  }

  append(events: readonly PendingEvent[]): void {
    if (events.length === 0) return;
    withFileLock(this.lock, () => {
      const { size, lastId, torn } = endOf(this.file);
      const lines = events.map(({ event, time, computer }, index) =>
        JSON.stringify(toRecord(event, lastId + 1 + index, time, computer)),
      );
      // A writer that was killed may have left half a line.
      appendFileSync(this.file, `${torn ? '\n' : ''}${lines.join('\n')}\n`);
      if (size > this.most) this.shorten();
    });
  }

  private shorten(): void {
    const text = readIfThere(this.file);
    const cut = text.indexOf('\n', text.length - this.most / 2) + 1;
    writeFileSync(`${this.file}.new`, text.slice(cut));
    renameSync(`${this.file}.new`, this.file);
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

function endOf(file: string): { size: number; lastId: number; torn: boolean } {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { size: 0, lastId: 0, torn: false };
    throw error;
  }
  try {
    const { size } = fstatSync(handle);
    const length = Math.min(size, TAIL);
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, size - length);
    const text = bytes.toString('utf8');
    const ids = [...text.matchAll(/^\{"recordId":(\d+),/gm)];
    return { size, lastId: Number(ids.at(-1)?.[1] ?? 0), torn: size > 0 && !text.endsWith('\n') };
  } finally {
    closeSync(handle);
  }
}
