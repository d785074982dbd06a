import { FIELDS } from './format.ts';
import { LogClock } from './LogClock.ts';

const COMMA = 44;
const QUOTE = 34;
const HASH = 35;
const LF = 10;
const CR = 13;

type Field = (typeof FIELDS)[number];

/** A line longer than this is no protocol log. */
const LONGEST_LINE = 1024 * 1024;

/**
 * Reads SMTP receive protocol logs from bytes in any pieces. It finds the columns by position and decodes only what is
 * asked for. It takes what real files hold: a byte-order mark, headers in the middle, quoted and unquoted fields,
 * either line end, and lines cut off at the end of a file.
 */
export class LogScanner {
  private readonly take: (row: ScannedRow) => void;
  private readonly row = new ScannedRow();
  private rest: Uint8Array | null = null;
  private atStart = true;
  /** Data lines read, and lines that were no rows. */
  rows = 0;
  damaged = 0;

  /** `take` is called for each row; the row object is used again for the next. */
  constructor(take: (row: ScannedRow) => void) {
    this.take = take;
  }

  push(chunk: Uint8Array): void {
    let bytes = chunk;
    if (this.rest) {
      bytes = new Uint8Array(this.rest.length + chunk.length);
      bytes.set(this.rest);
      bytes.set(chunk, this.rest.length);
      this.rest = null;
    }
    let start = this.skipMark(bytes);
    for (let lf = bytes.indexOf(LF, start); lf >= 0; lf = bytes.indexOf(LF, start)) {
      this.line(bytes, start, bytes[lf - 1] === CR && lf > start ? lf - 1 : lf);
      start = lf + 1;
    }
    if (start < bytes.length) this.keep(bytes.subarray(start));
  }

  /** The end of a file: a last line without a line end still counts; the next file begins afresh. */
  end(): void {
    const { rest } = this;
    this.rest = null;
    this.atStart = true;
    if (rest) this.line(rest, 0, rest.length);
    this.row.useFields(FIELDS);
  }

  private keep(rest: Uint8Array): void {
    if (rest.length <= LONGEST_LINE) this.rest = new Uint8Array(rest);
    else this.damaged++;
  }

  private skipMark(bytes: Uint8Array): number {
    if (!this.atStart) return 0;
    this.atStart = false;
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  }

  private line(bytes: Uint8Array, start: number, end: number): void {
    if (start >= end) return;
    if (bytes[start] === HASH) this.header(bytes, start, end);
    else if (this.row.read(bytes, start, end)) {
      this.rows++;
      this.take(this.row);
    } else this.damaged++;
  }

  private header(bytes: Uint8Array, start: number, end: number): void {
    const text = latin1(bytes, start, end);
    if (text.startsWith('#Fields:'))
      this.row.useFields(
        text
          .slice('#Fields:'.length)
          .split(',')
          .map((name) => name.trim()),
      );
  }
}

/** One row of a log, valid until the next is read. */
export class ScannedRow {
  private bytes: Uint8Array = new Uint8Array(0);
  private readonly starts = new Int32Array(32);
  private readonly ends = new Int32Array(32);
  /** Fields found so far, and where the next begins; past the line's end when all are found. */
  private count = 0;
  private next = 0;
  private lineEnd = 0;
  private columns: Record<Field, number> = columnsOf(FIELDS);
  private readonly clock = new LogClock();

  useFields(names: readonly string[]): void {
    this.columns = columnsOf(names);
  }

  /** Finds the columns up to the event; false when the line has too few to be a row. The rest is found when asked for. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    this.bytes = bytes;
    this.count = 0;
    this.next = start;
    this.lineEnd = end;
    return this.columns.event >= 0 && this.find(this.columns.event);
  }

  /** Goes on in the line until the field is found; false when there is none. */
  private find(index: number): boolean {
    if (index < 0) return false;
    const { bytes, lineEnd } = this;
    while (this.count <= index) {
      if (this.next > lineEnd || this.count === this.starts.length) return false;
      const start = this.next;
      let at = start;
      if (bytes[at] === QUOTE && at < lineEnd) at = quotedEnd(bytes, at, lineEnd);
      else while (at < lineEnd && bytes[at] !== COMMA) at++;
      this.starts[this.count] = start;
      this.ends[this.count++] = at;
      this.next = at + 1;
    }
    return true;
  }

  /** The text of a field, without quotes; empty when the row does not have it. */
  text(field: Field): string {
    const index = this.columns[field];
    if (!this.find(index)) return '';
    const start = this.starts[index] as number;
    const end = this.ends[index] as number;
    if (this.bytes[start] !== QUOTE || start === end) return decodeText(this.bytes, start, end);
    const inner = this.bytes[end - 1] === QUOTE && end - 1 > start ? end - 1 : end;
    return decodeText(this.bytes, start + 1, inner).replaceAll('""', '"');
  }

  /** The character of the event column: `+ - > < *`, or a space where it is empty. */
  get event(): string {
    const index = this.columns.event;
    const start = this.starts[index] as number;
    return start < (this.ends[index] as number) ? String.fromCharCode(this.bytes[start] as number) : ' ';
  }

  /** Milliseconds since 1970; NaN when the time cannot be read. */
  get time(): number {
    const index = this.columns['date-time'];
    if (!this.find(index)) return Number.NaN;
    const start = this.starts[index] as number;
    const end = this.ends[index] as number;
    const fast = this.clock.read(this.bytes, start, end);
    return fast >= 0 ? fast : Date.parse(this.text('date-time'));
  }

  /** The first character of `data`, without decoding the rest; 0 when it is empty. */
  get firstOfData(): number {
    const index = this.columns.data;
    if (!this.find(index)) return 0;
    const start = this.starts[index] as number;
    if (start >= (this.ends[index] as number)) return 0;
    return this.bytes[start] === QUOTE ? (this.bytes[start + 1] as number) : (this.bytes[start] as number);
  }
}

function columnsOf(names: readonly string[]): Record<Field, number> {
  const columns = {} as Record<Field, number>;
  for (const field of FIELDS) columns[field] = names.indexOf(field);
  return columns;
}

/** Where a quoted field ends: behind its closing quote, a doubled quote being content. */
function quotedEnd(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (bytes[at] !== QUOTE) continue;
    if (bytes[at + 1] === QUOTE && at + 1 < end) at++;
    else return Math.max(at + 1, nextComma(bytes, at + 1, end));
  }
  return end;
}

function nextComma(bytes: Uint8Array, from: number, end: number): number {
  const comma = bytes.indexOf(COMMA, from);
  return comma < 0 || comma > end ? end : comma;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 4096)));
}

let decoder: InstanceType<typeof TextDecoder> | undefined;

function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const short = end - start <= 64 && isAscii(bytes, start, end);
  if (short) return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
  decoder ??= new TextDecoder();
  return decoder.decode(bytes.subarray(start, end));
}

function isAscii(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] as number) > 127) return false;
  return true;
}
