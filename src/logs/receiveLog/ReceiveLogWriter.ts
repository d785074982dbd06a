import type { ServerSettings, TransportRole } from '../../smtp/ConnectorSettings.ts';
import type { Records, SessionHeader } from '../../smtp/dialogue/Records.ts';
import type { LogRow } from '../../smtp/LogRow.ts';
import { csvField, fileStem, headerLines, logFolder } from './format.ts';

/** The few things a log writer needs of a disk. Paths are segments below the lab's folder. */
export interface LogFiles {
  /** Files of a folder with their sizes in bytes; empty when there is no such folder. */
  list(folder: readonly string[]): readonly { readonly name: string; readonly size: number }[];
  /** Adds text to a file, making folder and file. */
  append(folder: readonly string[], name: string, text: string): void;
  remove(folder: readonly string[], name: string): void;
}

/** Documented defaults of ReceiveProtocolLogMaxFileSize, MaxDirectorySize and MaxAge. */
export interface LogLimits {
  readonly fileSize: number;
  readonly directorySize: number;
  /** Milliseconds. */
  readonly age: number;
}

export const LOG_LIMITS: LogLimits = { fileSize: 10_485_760, directorySize: 262_144_000, age: 30 * 86_400_000 };

/** Rows are written in blocks; a block that is not yet full is written by `flush`. */
const BLOCK = 64 * 1024;

/** Writes SMTP receive protocol logs as Exchange does: one set of files per service, by hour and size, circular. */
export class ReceiveLogWriter implements Pick<Records, 'row'> {
  private readonly files: LogFiles;
  private readonly server: ServerSettings;
  private readonly limits: LogLimits;
  private readonly open = new Map<string, OpenLog>();

  constructor(files: LogFiles, server: ServerSettings, limits: Partial<LogLimits> = {}) {
    this.files = files;
    this.server = server;
    this.limits = { ...LOG_LIMITS, ...limits };
  }

  row(session: SessionHeader, sequence: number, row: LogRow, now: number): void {
    const log = this.logOf(session.role);
    log.write(rowText(session, sequence, row, now), now);
  }

  /** Writes what waits in memory. */
  flush(): void {
    for (const log of this.open.values()) log.flush();
  }

  private logOf(role: TransportRole): OpenLog {
    const folder = logFolder(this.server.Version, role, this.server.Role);
    const key = folder.join('/');
    const known = this.open.get(key);
    if (known) return known;
    const log = new OpenLog(this.files, folder, this.server, this.limits);
    this.open.set(key, log);
    return log;
  }
}

function rowText(session: SessionHeader, sequence: number, row: LogRow, now: number): string {
  const { connector, sessionId, local, remote } = session;
  const time = new Date(now).toISOString();
  const data = csvField(row.data);
  return `${time},${csvField(connector)},${sessionId},${sequence},${local},${remote},${row.event},${data},${csvField(row.context)}\r\n`;
}

/** The file of one service that is being written. */
class OpenLog {
  private readonly files: LogFiles;
  private readonly folder: readonly string[];
  private readonly server: ServerSettings;
  private readonly limits: LogLimits;
  private stem = '';
  private number = 0;
  private size = 0;
  private block = '';

  constructor(files: LogFiles, folder: readonly string[], server: ServerSettings, limits: LogLimits) {
    this.files = files;
    this.folder = folder;
    this.server = server;
    this.limits = limits;
  }

  write(text: string, now: number): void {
    const stem = fileStem(this.server.Version, now);
    // A clock that was set back does not reopen an earlier file.
    if (stem > this.stem) this.begin(stem, now);
    else if (this.size + text.length > this.limits.fileSize) this.next(now);
    this.block += text;
    this.size += text.length;
    if (this.block.length >= BLOCK) this.flush();
  }

  flush(): void {
    if (this.block === '') return;
    this.files.append(this.folder, this.name, this.block);
    this.block = '';
  }

  private get name(): string {
    return `${this.stem}-${this.number}.LOG`;
  }

  /** A new hour, or the start of the service: goes on in the last file of that hour, with the header once more. */
  private begin(stem: string, now: number): void {
    this.flush();
    this.stem = stem;
    const numbers = this.existing().filter((file) => file.name.startsWith(`${stem}-`));
    const last = numbers.reduce((most, file) => Math.max(most, numberOf(file.name)), 0);
    const file = numbers.find(({ name }) => numberOf(name) === last);
    this.number = Math.max(1, last);
    this.size = file?.size ?? 0;
    if (this.size >= this.limits.fileSize) this.next(now);
    else this.header(now);
    this.expire(now);
  }

  private next(now: number): void {
    this.flush();
    this.number++;
    this.size = 0;
    this.header(now);
    this.expire(now);
  }

  private header(now: number): void {
    const header = headerLines(this.server.Version, now);
    this.block += header;
    this.size += header.length;
  }

  private existing(): readonly { readonly name: string; readonly size: number }[] {
    return this.files.list(this.folder).filter(({ name }) => /^RECV\d+-\d+\.LOG$/i.test(name));
  }

  /** Removes the oldest files while the folder is too large, and those that are too old; never the one in use. */
  private expire(now: number): void {
    const files = [...this.existing()].sort(
      (a, b) => timeOf(a.name) - timeOf(b.name) || numberOf(a.name) - numberOf(b.name),
    );
    let total = files.reduce((sum, file) => sum + file.size, 0);
    for (const file of files) {
      const tooOld = timeOf(file.name) < now - this.limits.age;
      if (!tooOld && total <= this.limits.directorySize) return;
      if (file.name === this.name) continue;
      this.files.remove(this.folder, file.name);
      total -= file.size;
    }
  }
}

function numberOf(name: string): number {
  return Number(/-(\d+)\.LOG$/i.exec(name)?.[1] ?? 0);
}

/** The hour or day that a file name tells, in milliseconds. */
export function timeOf(name: string): number {
  const match = /^RECV(\d{4})(\d\d)(\d\d)(\d\d)?-/i.exec(name);
  if (!match) return 0;
  const [, year, month, day, hour = '00'] = match;
  return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour));
}
