import { axisNumber, extent, type Plot, valueAt } from './Plot.ts';

export interface TerminalPlotOptions {
  /** Columns and rows of the drawing area, without axes. */
  readonly width?: number;
  readonly height?: number;
  /** Plain ASCII for terminals that need it. */
  readonly ascii?: boolean;
}

const UNICODE = { marks: ['●', '○', '▲', '△', '■', '□', '◆', '◇'], vertical: '┤', corner: '└', horizontal: '─' };
const ASCII = { marks: ['*', 'o', '+', 'x', '#', '%', '@', '='], vertical: '|', corner: '+', horizontal: '-' };

/** Draws a plot with characters: one mark a column and series, the later series on top. */
export function terminalPlot(plot: Plot, options: TerminalPlotOptions = {}): string[] {
  const { width = 60, height = 13, ascii = false } = options;
  const signs = ascii ? ASCII : UNICODE;
  const most = extent(plot);
  const grid = Array.from({ length: height }, () => Array<string>(width).fill(' '));
  plot.series.forEach((series, index) => {
    const mark = signs.marks[index % signs.marks.length] ?? '*';
    for (let column = 0; column < width; column++) {
      const y = valueAt(series, (most.x * column) / (width - 1));
      if (Number.isNaN(y)) continue;
      const row = Math.min(height - 1, Math.round((Math.min(y, most.y) / most.y) * (height - 1)));
      const line = grid[height - 1 - row];
      if (line) line[column] = mark;
    }
  });
  return [plot.title, ...withAxes(grid, plot, most, signs), ...legend(plot, signs.marks)];
}

type Signs = Pick<typeof UNICODE, 'vertical' | 'corner' | 'horizontal'>;

function withAxes(grid: string[][], plot: Plot, most: { x: number; y: number }, signs: Signs): string[] {
  const height = grid.length;
  const width = grid[0]?.length ?? 0;
  const labels = grid.map((_, row) => {
    const marked = row === 0 || row === height - 1 || row === Math.floor((height - 1) / 2);
    return marked ? axisNumber((most.y * (height - 1 - row)) / (height - 1)) : '';
  });
  const gutter = Math.max(...labels.map((label) => label.length));
  const rows = grid.map(
    (cells, row) => `${(labels[row] ?? '').padStart(gutter)} ${signs.vertical}${cells.join('').trimEnd()}`,
  );
  const axis = `${' '.repeat(gutter)} ${signs.corner}${signs.horizontal.repeat(width)}`;
  const left = '0';
  const right = axisNumber(most.x);
  const middle = plot.xLabel.slice(0, Math.max(0, width - right.length - 3));
  const gap = Math.max(1, Math.floor((width - middle.length) / 2) - left.length);
  const scale = `${left}${' '.repeat(gap)}${middle}`.padEnd(width - right.length + 1) + right;
  return [plot.yLabel, ...rows, axis, `${' '.repeat(gutter + 1)}${scale}`];
}

function legend(plot: Plot, marks: readonly string[]): string[] {
  if (plot.series.length < 2) return [];
  return plot.series.map((series, index) => `  ${marks[index % marks.length]} ${series.name}`);
}
