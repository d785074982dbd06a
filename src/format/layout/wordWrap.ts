import { displayWidth, takeCells } from '../../base/displayWidth.ts';

/** Lines of a text: both `\n` and `\r\n` end a line, other carriage returns vanish. */
export function splitLines(text: string): string[] {
  if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) return [text];
  return text.replaceAll('\r', '').split('\n');
}

/**
 * Breaks `text` into lines of at most `width` cells: at blanks and tabs (which stay at the end of the broken line), a
 * word longer than a line is cut. `following`: cells of the second and later lines of each text line, where different.
 */
export function wrapText(text: string, width: number, following: number = width): string[] {
  const out: string[] = [];
  for (const line of splitLines(text)) {
    if (displayWidth(line) <= width) out.push(line);
    else wrapLine(line, width, following, out);
  }
  return out;
}

function wrapLine(line: string, first: number, following: number, out: string[]): void {
  let width = first > 0 ? first : following;
  if (width <= 0) return;
  let current = '';
  let free = width;
  const breakLine = () => {
    out.push(current);
    current = '';
    width = following;
    free = width;
  };
  for (const word of words(line)) {
    const cells = displayWidth(word);
    if (cells <= free) {
      current += word;
      free -= cells;
    } else if (cells <= width) {
      breakLine();
      current = word;
      free = width - cells;
    } else {
      let rest = word;
      while (rest !== '') {
        // A two-cell character cannot stand in a one-cell column: the console shows a question mark instead.
        const piece = takeCells(rest, free) || (width < 2 && free === width ? '?' : '');
        current += piece;
        free -= Math.min(free, displayWidth(piece));
        rest = rest.slice(Math.max(piece.length, piece === '' ? 0 : 1));
        if (rest !== '') breakLine();
        if (width <= 0) return;
      }
    }
  }
  out.push(current);
}

/** Words with the blank or tab that ends them. */
function words(line: string): string[] {
  return line.match(/[^ \t]*[ \t]|[^ \t]+$/g) ?? [];
}
