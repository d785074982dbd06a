import { displayWidth } from '../../base/displayWidth.ts';
import type { Picture } from './render.ts';

const CLEAR_LINE = '\x1b[K';
const CLEAR_BELOW = '\x1b[J';

const up = (rows: number) => (rows > 0 ? `\x1b[${rows}A` : '');
const down = (rows: number) => (rows > 0 ? `\x1b[${rows}B` : '');
const toColumn = (column: number) => `\r${column > 0 ? `\x1b[${column}C` : ''}`;

/**
 * The bytes that turn the picture on the terminal into the next one: only rows that differ are written again. The
 * terminal's cursor is expected where the picture before left it; null means at the start of an empty row.
 */
export function paint(before: Picture | null, next: Picture): string {
  const oldRows = before?.rows ?? [];
  let at = before?.cursor.row ?? 0;
  let bytes = '';
  const goTo = (row: number) => {
    // Rows below the old picture do not exist on the terminal yet: a line feed makes them, scrolling where need be.
    const known = Math.max(oldRows.length - 1, highest);
    bytes += row < at ? up(at - row) : down(Math.min(row, known) - at);
    if (row > known) bytes += '\n'.repeat(row - Math.max(known, at));
    at = row;
    highest = Math.max(highest, row);
  };
  let highest = at;
  next.rows.forEach((row, index) => {
    if (row === oldRows[index]) return;
    goTo(index);
    bytes += `\r${row}${CLEAR_LINE}`;
  });
  if (oldRows.length > next.rows.length) {
    goTo(next.rows.length);
    bytes += `\r${CLEAR_BELOW}`;
  }
  goTo(next.cursor.row);
  return `${bytes}${toColumn(next.cursor.column)}`;
}

/**
 * The bytes that put the cursor to the start of the picture on a terminal that has become so many columns wide meanwhile:
 * rows that do not fit any more take up several there.
 */
export function toTop({ rows, cursor }: Picture, columns: number): string {
  const rowsOf = (cells: number): number => Math.floor(Math.max(0, cells - 1) / columns);
  let above = Math.floor(cursor.column / columns);
  for (const row of rows.slice(0, cursor.row)) above += 1 + rowsOf(displayWidth(row.replace(/\x1b\[[\d;]*m/g, '')));
  return `${up(above)}\r`;
}

/** The bytes that put the cursor under the picture, where output may begin. */
export function leave(picture: Picture): string {
  return `${down(picture.rows.length - 1 - picture.cursor.row)}\r\n`;
}
