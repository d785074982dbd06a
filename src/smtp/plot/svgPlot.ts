import { axisNumber, extent, type Plot, type Series } from './Plot.ts';

const WIDTH = 640;
const HEIGHT = 360;
const LEFT = 64;
const TOP = 40;
const RIGHT = 16;
const BOTTOM = 56;
/** Okabe and Ito's colours: told apart by the colour-blind too. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#7f7f7f', '#000000'];

/** Draws a plot as one self-contained SVG element with its own background; dark pages get light axes. */
export function svgPlot(plot: Plot): string {
  const most = extent(plot);
  const place = {
    x: (value: number) => round(LEFT + (Math.min(value, most.x) / most.x) * (WIDTH - LEFT - RIGHT)),
    y: (value: number) => round(HEIGHT - BOTTOM - (Math.min(value, most.y) / most.y) * (HEIGHT - TOP - BOTTOM)),
  };
  const rows = [0, 0.25, 0.5, 0.75, 1].map((part) => gridRow(place, most.y * part));
  const columns = [0, 0.25, 0.5, 0.75, 1].map((part) => gridColumn(place, most.x * part));
  const lines = plot.series.map((series, index) => line(series, index, place));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${legendTop(plot)}" role="img" font-family="sans-serif" font-size="12">`,
    `<title>${escapeXml(plot.title)}</title>`,
    '<rect width="100%" height="100%" fill="#ffffff"/>',
    `<text x="${LEFT}" y="22" font-size="15">${escapeXml(plot.title)}</text>`,
    ...rows,
    ...columns,
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 16}" text-anchor="middle">${escapeXml(plot.xLabel)}</text>`,
    `<text transform="translate(16 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">${escapeXml(plot.yLabel)}</text>`,
    ...lines,
    ...plot.series.map((series, index) => legendEntry(series, index)),
    '</svg>',
    '',
  ].join('\n');
}

interface Place {
  x(value: number): number;
  y(value: number): number;
}

function gridRow(place: Place, value: number): string {
  const y = place.y(value);
  return `<path d="M${LEFT} ${y}H${WIDTH - RIGHT}" stroke="#dddddd"/><text x="${LEFT - 8}" y="${y + 4}" text-anchor="end">${axisNumber(value)}</text>`;
}

function gridColumn(place: Place, value: number): string {
  const x = place.x(value);
  return `<path d="M${x} ${HEIGHT - BOTTOM}v5" stroke="#888888"/><text x="${x}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${axisNumber(value)}</text>`;
}

/** A staircase: the value holds until the next point. */
function line(series: Series, index: number, place: Place): string {
  let path = '';
  for (const [x, y] of series.points)
    path += path === '' ? `M${place.x(x)} ${place.y(y)}` : `H${place.x(x)}V${place.y(y)}`;
  return `<path d="${path}" fill="none" stroke="${colour(index)}" stroke-width="2"/>`;
}

function legendEntry(series: Series, index: number): string {
  const y = HEIGHT + index * 18;
  return `<rect x="${LEFT}" y="${y}" width="14" height="4" fill="${colour(index)}"/><text x="${LEFT + 22}" y="${y + 6}">${escapeXml(series.name)}</text>`;
}

function legendTop(plot: Plot): number {
  return HEIGHT + plot.series.length * 18 + 4;
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length] ?? '#000000';
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
