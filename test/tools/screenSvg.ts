import { type Cell, type TerminalScreen, TRUE_COLOUR } from './TerminalScreen.ts';

/** Pixels of one cell, and of the frame around the screen. */
const CELL = { width: 8.4, height: 18 };
const FRAME = { side: 14, top: 38, bottom: 12 };
const FONT = "'Cascadia Mono','Cascadia Code',Consolas,Menlo,'DejaVu Sans Mono','Liberation Mono',monospace";

/** The blue of Windows PowerShell's window, and the colours of its palette in the order of ANSI. */
const BACKGROUND = '#012456';
const FOREGROUND = '#eeedf0';
const PALETTE = [
  ...['#0c0c0c', '#c50f1f', '#13a10e', '#c19c00', '#3b78ff', '#b4009e', '#3a96dd', '#cccccc'],
  ...['#8f8f8f', '#ff6b6b', '#16c60c', '#f9f1a5', '#61a0ff', '#d670d6', '#61d6d6', '#f2f2f2'],
];

/** A picture of a screen at one moment: one SVG text for each row, '' for an empty one, and the cursor. */
export interface Moment {
  readonly rows: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number } | null;
}

export function momentOf(screen: TerminalScreen, showsCursor = true): Moment {
  const rows = Array.from({ length: screen.terminal.rows }, (_, row) => rowText(screen.cells(row)));
  return { rows, cursor: showsCursor ? screen.cursor : null };
}

interface Run {
  readonly start: number;
  text: string;
  width: number;
  readonly foreground: string;
  readonly background: string;
}

/** The cells of a row, those of one look together. */
function runsOf(cells: readonly Cell[]): Run[] {
  const runs: Run[] = [];
  cells.forEach((cell, column) => {
    const { foreground, background } = coloursOf(cell);
    const last = runs.at(-1);
    const text = cell.text === '' ? (isBehindWide(cells, column) ? '' : ' ') : cell.text;
    if (last && last.foreground === foreground && last.background === background) {
      last.text += text;
      last.width++;
    } else runs.push({ start: column, text, width: 1, foreground, background });
  });
  return runs.filter(({ text, background }) => text.trim() !== '' || background !== BACKGROUND);
}

const isBehindWide = (cells: readonly Cell[], column: number): boolean =>
  /[\u1100-\u{1ffff}]/u.test(cells[column - 1]?.text ?? '') && !/[\u2500-\u25ff]/u.test(cells[column - 1]?.text ?? '');

function coloursOf({ foreground, background, isInverse, isDim }: Cell): { foreground: string; background: string } {
  const front = isDim ? '#8ea2c4' : colour(foreground, FOREGROUND);
  const back = colour(background, BACKGROUND);
  return isInverse ? { foreground: back, background: front } : { foreground: front, background: back };
}

function colour(number: number, own: string): string {
  if (number < 0) return own;
  if (number >= TRUE_COLOUR) return `#${(number - TRUE_COLOUR).toString(16).padStart(6, '0')}`;
  return PALETTE[number] ?? cubeColour(number);
}

/** The 6 × 6 × 6 cube and the greys behind it. */
function cubeColour(number: number): string {
  if (number >= 232) return grey(8 + (number - 232) * 10);
  const level = (step: number): string => (step === 0 ? 0 : 55 + step * 40).toString(16).padStart(2, '0');
  const at = number - 16;
  return `#${level(Math.floor(at / 36))}${level(Math.floor(at / 6) % 6)}${level(at % 6)}`;
}

const grey = (value: number): string => `#${value.toString(16).padStart(2, '0').repeat(3)}`;

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const number = (value: number): string => String(Math.round(value * 100) / 100);

/** Widths are written down, so that the columns stand under each other in whatever font there is. */
function rowText(cells: readonly Cell[]): string {
  return runsOf(cells).map(runText).join('');
}

function runText({ start, text, width, foreground, background }: Run): string {
  const x = number(start * CELL.width);
  const shown = text.trimEnd();
  const cells = number((width - (text.length - shown.length)) * CELL.width);
  const box =
    background === BACKGROUND
      ? ''
      : `<rect x="${x}" width="${number(width * CELL.width)}" height="${CELL.height}" fill="${background}"/>`;
  if (shown.trim() === '') return box;
  const fill = foreground === FOREGROUND ? '' : ` fill="${foreground}"`;
  return `${box}<text x="${x}" y="13.5" textLength="${cells}"${fill}>${escaped(shown)}</text>`;
}

const rowAt = (row: number, content: string, inside = ''): string =>
  `<g transform="translate(0 ${row * CELL.height})"${inside}${inside === '' ? '>' : ''}${content}</g>`;

const cursorAt = ({ row, column }: { row: number; column: number }): string =>
  `<rect x="${number(column * CELL.width)}" y="${row * CELL.height + 14}" width="${CELL.width}" height="3" fill="${FOREGROUND}"/>`;

interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** The window around the screen. `title` is read out, too. */
function windowAround(content: string, title: string, { columns, rows }: Size): string {
  const width = number(columns * CELL.width + 2 * FRAME.side);
  const height = rows * CELL.height + FRAME.top + FRAME.bottom;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<rect width="100%" height="100%" rx="8" fill="${BACKGROUND}"/>
<path d="M0 28V8a8 8 0 0 1 8-8h${number(Number(width) - 16)}a8 8 0 0 1 8 8v20z" fill="#e9e9ef"/>
<text x="14" y="19" font-family="'Segoe UI',Helvetica,Arial,sans-serif" font-size="12" fill="#333">${escaped(title)}</text>
<g transform="translate(${FRAME.side} ${FRAME.top})" font-family="${FONT}" font-size="14" fill="${FOREGROUND}" xml:space="preserve" style="white-space:pre">
${content}
</g>
</svg>
`;
}

/** A still picture of the first rows; those at the bottom that are empty are cut off. */
export function stillPicture({ rows, cursor: at }: Moment, title: string, columns: number, most = rows.length): string {
  const cursor = at && at.row < most ? at : null;
  const filled = Math.max(
    rows.findLastIndex((row) => row !== ''),
    at?.row ?? 0,
  );
  const used = rows.slice(0, Math.min(most, filled + 1));
  const content = used.map((row, index) => (row === '' ? '' : rowAt(index, row))).join('\n');
  return windowAround(content + (cursor ? cursorAt(cursor) : ''), title, { columns, rows: used.length });
}

/** A moment, and for how many seconds it is shown. */
export interface Frame extends Moment {
  readonly seconds: number;
}

/** Moving pictures that begin again at their end. Each row is drawn once for as long as it stays the same. */
export function movingPicture(frames: readonly Frame[], title: string, columns: number): string {
  const ends: number[] = [];
  for (const { seconds } of frames) ends.push((ends.at(-1) ?? 0) + seconds);
  const whole = ends.at(-1) ?? 1;
  const count = frames[0]?.rows.length ?? 0;
  const shown = (from: number, to: number): string =>
    // Where nothing moves, the last frame is seen.
    (to === frames.length - 1 ? '>' : ' visibility="hidden">') + appearance(ends[from - 1] ?? 0, ends[to] ?? 0, whole);
  const content: string[] = [];
  for (let row = 0; row < count; row++) {
    for (const { value, from, to } of stretches(frames, (frame) => frame.rows[row] ?? ''))
      if (value !== '') content.push(rowAt(row, value, shown(from, to)));
  }
  for (const { value, from, to } of stretches(frames, ({ cursor }) => (cursor ? cursorAt(cursor) : '')))
    if (value !== '') content.push(`<g${shown(from, to)}${value}</g>`);
  return windowAround(content.join('\n'), title, { columns, rows: count });
}

interface Stretch {
  readonly value: string;
  readonly from: number;
  to: number;
}

/** Consecutive frames in which something is the same. */
function stretches(frames: readonly Frame[], what: (frame: Frame) => string): Stretch[] {
  const found: Stretch[] = [];
  frames.forEach((frame, index) => {
    const value = what(frame);
    const last = found.at(-1);
    if (last?.value === value) last.to = index;
    else found.push({ value, from: index, to: index });
  });
  return found;
}

/** Visible between two moments, in seconds of the whole. */
function appearance(start: number, end: number, whole: number): string {
  const times = [start / whole, end / whole].map((time) => String(Math.round(time * 10_000) / 10_000));
  const keys = start === 0 ? `0;${times[1]}` : `0;${times.join(';')}`;
  const values = start === 0 ? 'visible;hidden' : 'hidden;visible;hidden';
  return `<animate attributeName="visibility" calcMode="discrete" dur="${number(whole)}s" repeatCount="indefinite" keyTimes="${keys}" values="${values}"/>`;
}
