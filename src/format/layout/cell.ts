import { displayWidth, takeCells, takeLastCells } from '../../base/displayWidth.ts';

export type Alignment = 'left' | 'center' | 'right';

const ELLIPSIS = '...';

/** `text` placed in exactly `width` cells; a longer text loses its end (right-aligned: its beginning) for `...`. */
export function fitCell(text: string, width: number, alignment: Alignment): string {
  const cells = displayWidth(text);
  if (cells === width) return text;
  if (cells < width) return pad(text, width - cells, alignment);
  const short = truncate(text, width, alignment);
  return pad(short, width - displayWidth(short), alignment);
}

/** The first line of a value; `...` tells that there is more. */
export function firstLine(text: string): string {
  const feed = text.indexOf('\n');
  const carriage = text.indexOf('\r');
  if (feed < 0 && carriage < 0) return text;
  const end = feed < 0 ? carriage : carriage < 0 ? feed : Math.min(feed, carriage);
  return text.slice(0, end) + ELLIPSIS;
}

function truncate(text: string, width: number, alignment: Alignment): string {
  const keep = width - ELLIPSIS.length;
  if (alignment === 'right') {
    return keep > 0 ? ELLIPSIS + takeLastCells(text, keep) : takeLastCells(text, width);
  }
  return keep > 0 ? takeCells(text, keep) + ELLIPSIS : takeCells(text, width);
}

function pad(text: string, blanks: number, alignment: Alignment): string {
  if (blanks <= 0) return text;
  if (alignment === 'left') return text + blank(blanks);
  if (alignment === 'right') return blank(blanks) + text;
  const before = blanks >> 1;
  return blank(before) + text + blank(blanks - before);
}

const BLANKS: string[] = [];

/** So many blanks; the same text each time. */
function blank(count: number): string {
  BLANKS[count] ??= ' '.repeat(count);
  return BLANKS[count] as string;
}
