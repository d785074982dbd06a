/** One line of a plot: points by rising x. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** A plot as data; `terminalPlot` and `svgPlot` draw it. Both axes begin at zero. */
export interface Plot {
  readonly title: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly series: readonly Series[];
}

/** The largest finite x and y, at least 1, rounded up to a number that reads well on an axis. */
export function extent(plot: Plot): { x: number; y: number } {
  let x = 1;
  let y = 1;
  for (const { points } of plot.series) {
    for (const [px, py] of points) {
      if (px > x && px !== Infinity) x = px;
      if (py > y && py !== Infinity) y = py;
    }
  }
  return { x: roundUp(x), y: roundUp(y) };
}

/** 1, 2, 2.5 or 5 times a power of ten, the first that is not smaller. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= value) ?? 10;
  return step * power;
}

/** A number for an axis: thousands with a `k` where they are whole. */
export function axisNumber(value: number): string {
  if (value >= 10_000 && value % 1000 === 0) return `${value / 1000}k`;
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

/** The value of a series at x: the last point at or before it; NaN before the first. */
export function valueAt(series: Series, x: number): number {
  let result = Number.NaN;
  for (const [px, py] of series.points) {
    if (px > x) break;
    result = py;
  }
  return result;
}
