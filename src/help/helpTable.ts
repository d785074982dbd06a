/** Breaks a text into lines of at most so many cells. */
export type Wrap = (text: string, cells: number) => readonly string[];

const GAP = 2;

/** The rows of a Markdown table, without the line of dashes below its heading. */
export function tableRows(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => !/^\|[-| :]+\|$/.test(line))
    .map((line) =>
      line
        .replace(/^\||\|$/g, '')
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim().replaceAll('\\|', '|')),
    );
}

/** Columns side by side; where they are too wide together, the texts of the widest ones go on below. */
export function tableLines(rows: readonly (readonly string[])[], cells: number, wrap: Wrap): string[] {
  const widths = columnWidths(rows, cells);
  return rows.flatMap((row) => {
    const blocks = widths.map((width, k) => wrap(row[k] ?? '', width).map((line) => line.trimEnd()));
    const height = Math.max(...blocks.map((block) => block.length));
    return Array.from({ length: height }, (_, line) => lineOf(blocks, widths, line));
  });
}

function lineOf(blocks: readonly (readonly string[])[], widths: readonly number[], line: number): string {
  return blocks
    .map((block, k) => (block[line] ?? '').padEnd((widths[k] as number) + GAP))
    .join('')
    .trimEnd();
}

/** No column gets narrower than its longest word. */
function columnWidths(rows: readonly (readonly string[])[], cells: number): number[] {
  const count = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, k) => rows.map((row) => row[k] ?? ''));
  const widths = columns.map(longest);
  const least = columns.map((texts) => longest(texts.flatMap((text) => text.split(' '))));
  for (let excess = total(widths) - cells; excess > 0; excess--) {
    const spare = widths.map((width, k) => (width > (least[k] as number) ? width : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) break;
    widths[widest] = (widths[widest] as number) - 1;
  }
  return widths;
}

const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + GAP, -GAP);
