import { displayWidth } from '../base/displayWidth.ts';
import {
  type Entry,
  type EntryStream,
  FormatEndData,
  FormatEntryData,
  type FormatRecord,
  FormatStartData,
  GroupEndData,
  GroupStartData,
  type HeaderColumn,
  type Shape,
} from './FormatRecord.ts';
import { MINIMUM_SCREEN, SEPARATOR } from './layout/columnWidths.ts';
import { writeCustom } from './layout/customText.ts';
import { writeList } from './layout/listText.ts';
import { TableText } from './layout/TableText.ts';

/** Receives finished lines, without line end; a text with line ends inside comes as it is. */
export type LineWriter = (line: string, stream: EntryStream) => void;

/** Rows of a table that are looked at to find its column widths; later rows have to live with them. */
const ROWS_HELD = 50_000;

/** A pause of this many milliseconds ends the looking (recorded: 5.1 holds a table back for 300 ms). */
const PAUSE = 300;

/** A format record came out of order (a Format-* output was taken apart). */
export class OutOfSequence {
  readonly record: FormatRecord;
  readonly command: string;

  constructor(record: FormatRecord, command: string) {
    this.record = record;
    this.command = command;
  }
}

/**
 * Turns format records into lines of text.
 *
 * Windows PowerShell holds the rows of a table back for 300 ms to find out column widths. Here that does not depend on
 * how fast the machine is: rows are held until the group ends, 50,000 rows have come, or the script itself paused for
 * 300 ms or more (`pausedFor` tells the milliseconds spent in Start-Sleep and prompts so far).
 */
export class ScreenWriter {
  readonly #width: number;
  readonly #write: LineWriter;
  readonly #pausedFor: () => number;
  #shape: Shape | null = null;
  #state: 'outside' | 'document' | 'group' = 'outside';
  /** Once a table or wide view asked for it, all later groups of this writer are held back (recorded 5.1 behaviour). */
  #holdsGroups = false;
  #held: FormatRecord[] | null = null;
  #heldSince = 0;
  #table: TableText | null = null;
  #wide: WideText | null = null;
  #stream: EntryStream = 'output';
  readonly #line = (line: string) => this.#write(line, this.#stream);

  constructor(width: number, write: LineWriter, pausedFor: () => number = () => 0) {
    this.#width = width;
    this.#write = write;
    this.#pausedFor = pausedFor;
  }

  process(record: FormatRecord): void {
    if (record instanceof FormatEntryData) this.#onEntry(record);
    else if (record instanceof FormatStartData) this.#onFormatStart(record);
    else if (record instanceof GroupStartData) this.#onGroupStart(record);
    else if (record instanceof GroupEndData) this.#onGroupEnd(record);
    else if (record instanceof FormatEndData) this.#onFormatEnd(record);
  }

  /** Writes what is held back and closes whatever is open. */
  end(): void {
    this.#release();
    this.#state = 'outside';
    this.#shape = null;
    this.#table = null;
    this.#wide = null;
  }

  #onFormatStart(record: FormatStartData): void {
    if (this.#state === 'group') this.end();
    this.#expect('outside', record);
    this.#state = 'document';
    this.#shape = record.shape;
    const { shape } = record;
    if (record.autoSize || isSizedByContent(shape)) this.#holdsGroups = true;
    this.#line('');
  }

  #onGroupStart(record: GroupStartData): void {
    this.#expect('document', record);
    this.#state = 'group';
    if (this.#holdsGroups) {
      this.#held = [record];
      this.#heldSince = this.#pausedFor();
    } else this.#startGroup(record, null);
  }

  #onEntry(record: FormatEntryData): void {
    if (!record.outOfBand) this.#expect('group', record);
    if (this.#held === null) {
      this.#writeEntry(record);
      return;
    }
    this.#held.push(record);
    if (this.#held.length > ROWS_HELD || this.#pausedFor() - this.#heldSince >= PAUSE) this.#release();
  }

  #onGroupEnd(record: GroupEndData): void {
    this.#expect('group', record);
    this.#release();
    this.#wide?.flush();
    this.#state = 'document';
    this.#table = null;
    this.#wide = null;
    this.#line('');
  }

  #onFormatEnd(record: FormatEndData): void {
    this.#expect('document', record);
    this.#state = 'outside';
    this.#shape = null;
    this.#line('');
  }

  #expect(state: 'outside' | 'document' | 'group', record: FormatRecord): void {
    if (this.#state !== state) throw new OutOfSequence(record, commandOf(record));
  }

  /** Decides the widths by what is held back and writes it. */
  #release(): void {
    const held = this.#held;
    if (held === null) return;
    this.#held = null;
    this.#startGroup(held[0] as GroupStartData, held);
    for (let k = 1; k < held.length; k++) this.#writeEntry(held[k] as FormatEntryData);
  }

  #startGroup(record: GroupStartData, held: readonly FormatRecord[] | null): void {
    const shape = this.#shape as Shape;
    if (record.heading !== null) {
      this.#line('');
      writeCustom(record.heading, this.#width, this.#line);
      this.#line('');
    }
    if (shape.kind === 'table') this.#startTable(shape, held);
    else {
      if (shape.kind === 'wide')
        this.#wide = new WideText(this.#wideColumns(shape.columns, held), this.#width, this.#line);
      if (shape.kind !== 'custom') this.#line('');
    }
  }

  #startTable(shape: Shape & { kind: 'table' }, held: readonly FormatRecord[] | null): void {
    const { columns } = shape;
    if (columns.length === 0) return;
    const widths = held === null ? columns.map((column) => column.width) : widestValues(columns, held);
    this.#table = new TableText(
      widths,
      columns.map((column) => column.alignment),
      this.#width,
      this.#line,
    );
    if (!shape.hideHeader) this.#table.header(columns.map((column) => column.label));
  }

  #wideColumns(columns: number, held: readonly FormatRecord[] | null): number {
    if (columns > 0) return columns;
    const widest = held === null ? 0 : widestText(held);
    return widest > 0 ? bestWideColumns(widest, this.#width) : 2;
  }

  #writeEntry(record: FormatEntryData): void {
    this.#stream = record.stream;
    if (record.outOfBand) this.#writeOutOfBand(record.entry);
    else this.#writeInGroup(record.entry);
    this.#stream = 'output';
  }

  #writeInGroup(entry: Entry): void {
    switch (entry.kind) {
      case 'row':
        this.#table?.row(entry.cells, entry.wrap, entry.alignments);
        return;
      case 'wide':
        this.#wide?.add(entry.text);
        return;
      case 'list':
        writeList(entry.fields, this.#width, this.#line);
        this.#line('');
        return;
      case 'custom':
        writeCustom(entry.parts, this.#width, this.#line);
        return;
      case 'text':
        this.#line(entry.text);
    }
  }

  #writeOutOfBand(entry: Entry): void {
    switch (entry.kind) {
      case 'text':
        this.#line(entry.text);
        return;
      case 'custom':
        writeCustom(entry.parts, this.#width, this.#line);
        return;
      case 'list':
        this.#line('');
        writeList(entry.fields, this.#width, this.#line);
        this.#line('');
    }
  }
}

const COMMANDS: Record<Shape['kind'], string> = {
  table: 'format-table',
  list: 'format-list',
  wide: 'format-wide',
  custom: 'format-complex',
};

function commandOf(record: FormatRecord): string {
  return record instanceof FormatStartData ? COMMANDS[record.shape.kind] : 'format-*';
}

function widestValues(columns: readonly HeaderColumn[], held: readonly FormatRecord[]): number[] {
  const widths = columns.map((column) => displayWidth(column.label));
  for (const record of held) {
    if (!(record instanceof FormatEntryData) || record.entry.kind !== 'row') continue;
    const { cells } = record.entry;
    const count = Math.min(cells.length, widths.length);
    for (let k = 0; k < count; k++) {
      const cells1 = displayWidth(cells[k] as string);
      if (cells1 > (widths[k] as number)) widths[k] = cells1;
    }
  }
  return widths;
}

function widestText(held: readonly FormatRecord[]): number {
  let widest = 0;
  for (const record of held) {
    if (record instanceof FormatEntryData && record.entry.kind === 'wide') {
      widest = Math.max(widest, displayWidth(record.entry.text));
    }
  }
  return widest;
}

function bestWideColumns(cells: number, screen: number): number {
  if (cells >= screen) return 1;
  let columns = 1;
  while (cells * (columns + 1) + columns * SEPARATOR < screen) columns++;
  return columns;
}

/** Collects the values of a wide view until a line is full. */
class WideText {
  readonly #columns: number;
  readonly #table: TableText;
  #pending: string[] = [];

  constructor(columns: number, screen: number, writeLine: (line: string) => void) {
    this.#columns = columns;
    const open = new Array<number>(columns).fill(0);
    this.#table = new TableText(open, [], screen < MINIMUM_SCREEN ? 0 : screen, writeLine);
  }

  add(text: string): void {
    this.#pending.push(text);
    if (this.#pending.length === this.#columns) this.flush();
  }

  flush(): void {
    if (this.#pending.length === 0) return;
    this.#table.row(this.#pending, false);
    this.#pending = [];
  }
}

/** A table whose first column has no width is sized by its first rows, unless it is to fill the screen. */
function isSizedByContent(shape: Shape): boolean {
  return shape.kind === 'table' && shape.columns[0]?.width === 0 && shape.even !== true;
}
