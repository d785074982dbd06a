import { displayWidth } from '../../base/displayWidth.ts';
import { type Alignment, firstLine, fitCell } from './cell.ts';
import { MINIMUM_SCREEN, SEPARATOR, settleColumnWidths } from './columnWidths.ts';
import { wrapText } from './wordWrap.ts';

const GAP = ' '.repeat(SEPARATOR);

interface Column {
  index: number;
  width: number;
  alignment: Alignment;
}

/** Turns header labels and cell values into text lines of one table. */
export class TableText {
  readonly #columns: Column[] = [];
  readonly #writeLine: (line: string) => void;

  /** `widths`: cells per column, 0 = open; `screen`: cells of a line. */
  constructor(
    widths: readonly number[],
    alignments: readonly Alignment[],
    screen: number,
    writeLine: (line: string) => void,
  ) {
    this.#writeLine = writeLine;
    if (screen < MINIMUM_SCREEN) return;
    settleColumnWidths(widths, screen).forEach((width, index) => {
      if (width > 0) this.#columns.push({ index, width, alignment: alignments[index] ?? 'left' });
    });
  }

  /** Labels (on several lines where a column is narrower than its label) and the dashes below them. */
  header(labels: readonly string[]): void {
    if (this.#columns.length === 0) return;
    this.#wrappedRow(labels);
    const dashes: string[] = [];
    for (const { index, width } of this.#columns) {
      const cells = displayWidth(labels[index] ?? '');
      dashes[index] = '-'.repeat(cells > 0 ? Math.min(cells, width) : width);
    }
    this.#flatRow(dashes);
  }

  /** One row; `wrap`: long values continue on further lines instead of being cut. */
  row(cells: readonly string[], wrap: boolean, alignments?: readonly (Alignment | undefined)[]): void {
    if (this.#columns.length === 0) return;
    if (wrap) this.#wrappedRow(cells, alignments);
    else this.#flatRow(cells, alignments);
  }

  #flatRow(cells: readonly string[], alignments?: readonly (Alignment | undefined)[]): void {
    let line = '';
    let first = true;
    for (const { index, width, alignment } of this.#columns) {
      if (first) first = false;
      else line += GAP;
      line += fitCell(firstLine(cells[index] ?? ''), width, alignments?.[index] ?? alignment);
    }
    this.#writeLine(line);
  }

  #wrappedRow(cells: readonly string[], alignments?: readonly (Alignment | undefined)[]): void {
    const blocks = this.#columns.map(({ index, width, alignment }) =>
      wrapText(cells[index] ?? '', width).map((line) => fitCell(line, width, alignments?.[index] ?? alignment)),
    );
    const height = Math.max(...blocks.map((block) => block.length));
    for (let row = 0; row < height; row++) {
      const parts = blocks.map((block, k) => block[row] ?? ' '.repeat((this.#columns[k] as Column).width));
      this.#writeLine(parts.join(GAP));
    }
  }
}
