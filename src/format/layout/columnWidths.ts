/** Cells between two columns. */
export const SEPARATOR = 1;

/** Below this many cells a table shows nothing at all. */
export const MINIMUM_SCREEN = 5;

const MINIMUM_COLUMN = 1;

/** A column that does not fit on the screen gets this width. */
export const HIDDEN = -1;

/**
 * Settles the widths of a table's columns (the rule of Windows PowerShell 5.1; documented by its behaviour, recorded).
 * `wanted`: cells per column, 0 = "as much as there is". Columns without a width share what is left evenly, one cell
 * at a time from the left; a table that is too wide loses its last columns, the last one that still fits is narrowed.
 * Answers the widths, `HIDDEN` for columns that are dropped.
 */
export function settleColumnWidths(wanted: readonly number[], screen: number): number[] {
  const widths = wanted.map((width) => (width > 0 ? width : MINIMUM_COLUMN));
  shareFreeCells(wanted, widths, screen);
  trimToScreen(widths, screen);
  return widths;
}

function tableWidth(widths: readonly number[]): number {
  let cells = 0;
  let visible = 0;
  for (const width of widths) {
    if (width <= 0) continue;
    cells += width;
    visible++;
  }
  return cells + SEPARATOR * Math.max(0, visible - 1);
}

function shareFreeCells(wanted: readonly number[], widths: number[], screen: number): void {
  const open = wanted.flatMap((width, k) => (width > 0 ? [] : [k]));
  if (open.length === 0) return;
  const free = screen - tableWidth(widths);
  if (free <= 0) return;
  const each = Math.floor(free / open.length);
  const rest = free % open.length;
  open.forEach((k, position) => {
    widths[k] = (widths[k] as number) + each + (position < rest ? 1 : 0);
  });
}

function trimToScreen(widths: number[], screen: number): void {
  for (let last = widths.length - 1; last >= 0; last--) {
    const excess = tableWidth(widths) - screen;
    if (excess <= 0) return;
    const narrowed = (widths[last] as number) - excess;
    if (narrowed >= MINIMUM_COLUMN) {
      widths[last] = narrowed;
      return;
    }
    widths[last] = HIDDEN;
  }
}
