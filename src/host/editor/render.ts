import { displayWidth, takeCells } from '../../base/displayWidth.ts';
import { characters } from './characters.ts';
import type { ColourSpan, Colours } from './colours.ts';
import { type CompletionList, type EditState, selection } from './EditState.ts';

/** What the line editor looks like: rows with colour codes, and the cell where the cursor stands. */
export interface Picture {
  readonly rows: readonly string[];
  readonly cursor: { readonly row: number; readonly column: number };
}

export interface Look {
  /** The last line of the prompt; lines before it have been printed already. */
  readonly prompt: string;
  /** Prompt of continuation lines, `>> ` by default. */
  readonly continuation: string;
  /** Cells in a row of the terminal. */
  readonly width: number;
  readonly spans: readonly ColourSpan[];
  readonly hasError: boolean;
  readonly prediction: string;
  /** False for dumb terminals and NO_COLOR. */
  readonly colour: boolean;
  readonly colours: Colours;
  /** The menu says what the chosen candidate is. */
  readonly toolTips: boolean;
}

/** Fills rows cell by cell and writes a colour code only where the colour changes. */
class Canvas {
  readonly rows: string[] = [''];
  private column = 0;
  private style = '';
  private readonly width: number;
  private readonly colour: boolean;

  constructor(width: number, colour: boolean) {
    this.width = Math.max(2, width);
    this.colour = colour;
  }

  get place(): { row: number; column: number } {
    return { row: this.rows.length - 1, column: this.column };
  }

  put(text: string, style: string): void {
    const cells = displayWidth(text);
    if (this.column + cells > this.width) this.breakRow();
    this.restyle(style);
    this.append(text);
    this.column += cells;
    if (this.column >= this.width) this.breakRow();
  }

  putAll(text: string, style: string): void {
    for (const { segment } of characters(text)) this.put(segment, style);
  }

  breakRow(): void {
    this.restyle('');
    this.rows.push('');
    this.column = 0;
  }

  restyle(style: string): void {
    if (style === this.style || !this.colour) return;
    this.append(style === '' ? '\x1b[0m' : `\x1b[0;${style}m`);
    this.style = style;
  }

  private append(text: string): void {
    this.rows[this.rows.length - 1] += text;
  }
}

/** Draws prompt, text, prediction and an open menu. */
export function render(state: EditState, look: Look): Picture {
  const canvas = new Canvas(look.width, look.colour);
  putPrompt(canvas, look);
  const cursor = state.search ? putSearch(canvas, state, look.colours) : putText(canvas, state, look);
  canvas.restyle('');
  if (state.completion?.menu) putMenu(canvas, state.completion, look);
  else if (state.argument !== '') putStatus(canvas, `digit-argument: ${state.argument}`);
  else if (state.pending) putStatus(canvas, PENDING[state.pending.kind]);
  return { rows: canvas.rows, cursor };
}

/** The part of a picture that fits on a screen: its end, or what begins with the cursor's row when that lies above. */
export function crop({ rows, cursor }: Picture, height: number): Picture {
  if (rows.length <= height) return { rows, cursor };
  const top = Math.min(cursor.row, rows.length - height);
  return { rows: rows.slice(top, top + height), cursor: { row: cursor.row - top, column: cursor.column } };
}

const PENDING = { chord: 'next key of the chord', character: 'char:', whatIsKey: 'what-is-key:' };

function putStatus(canvas: Canvas, text: string): void {
  canvas.breakRow();
  canvas.putAll(text, '');
}

/** `colours` without a use stand for the terminal's own. */
const styleOf = (colours: Colours, use: string): string => colours[use] ?? '';

function putPrompt(canvas: Canvas, { prompt, hasError, colours }: Look): void {
  const end = prompt.trimEnd().length;
  canvas.putAll(prompt.slice(0, Math.max(0, end - 1)), '');
  canvas.putAll(prompt.slice(Math.max(0, end - 1), end), hasError ? styleOf(colours, 'error') : '');
  canvas.putAll(prompt.slice(end), '');
}

function putText(canvas: Canvas, state: EditState, look: Look): Picture['cursor'] {
  const styleAt = stylist(look, selection(state));
  let cursor = canvas.place;
  for (const { segment, index } of characters(state.text)) {
    if (index <= state.cursor) cursor = canvas.place;
    if (segment === '\n') {
      canvas.breakRow();
      canvas.putAll(look.continuation, styleOf(look.colours, 'continuationPrompt'));
    } else {
      canvas.put(printable(segment), styleAt(index));
    }
  }
  if (state.cursor >= state.text.length) cursor = canvas.place;
  canvas.putAll(look.prediction.replace(/\n[\s\S]*/, '...'), styleOf(look.colours, 'inlinePrediction'));
  return cursor;
}

/** Control characters are shown as ^X, so that the cursor stays where the terminal thinks it is. */
function printable(segment: string): string {
  const code = segment.charCodeAt(0);
  if (code === 9) return '    ';
  return code < 0x20 || code === 0x7f ? `^${String.fromCharCode(code ^ 0x40)}` : segment;
}

/** Spans come in order, so one pointer walks along. */
function stylist({ spans, colours }: Look, selected: readonly [number, number] | null): (index: number) => string {
  let next = 0;
  return (index) => {
    if (selected && index >= selected[0] && index < selected[1]) return styleOf(colours, 'selection');
    while (next < spans.length && (spans[next]?.end ?? 0) <= index) next++;
    const span = spans[next];
    return styleOf(colours, span && span.start <= index ? span.kind : 'default');
  };
}

function putSearch(canvas: Canvas, state: EditState, colours: Colours): Picture['cursor'] {
  const search = state.search;
  if (!search) return canvas.place;
  const found = search.index === null ? -1 : state.text.toLowerCase().indexOf(search.pattern.toLowerCase());
  const at = found < 0 ? state.cursor : found;
  canvas.putAll(state.text.slice(0, at).replaceAll('\n', ' '), '');
  const cursor = canvas.place;
  const end = found < 0 ? at : at + search.pattern.length;
  canvas.putAll(state.text.slice(at, end), styleOf(colours, 'emphasis'));
  canvas.putAll(state.text.slice(end).replaceAll('\n', ' '), '');
  canvas.breakRow();
  const failed = search.index === null && search.pattern !== '';
  canvas.putAll(`${failed ? 'failed-' : ''}bck-i-search: ${search.pattern}_`, '');
  return cursor;
}

const MENU_ROWS = 10;

function putMenu(canvas: Canvas, list: CompletionList, { width, colours, toolTips }: Look): void {
  const cellWidth = Math.min(width - 1, Math.max(...list.items.map((item) => displayWidth(item.label))) + 2);
  const columns = Math.max(1, Math.floor((width - 1) / cellWidth));
  const rows = Math.ceil(list.items.length / columns);
  const firstRow = Math.max(0, Math.min(Math.floor(list.selected / columns) - MENU_ROWS + 1, rows - MENU_ROWS));
  for (let row = firstRow; row < Math.min(rows, firstRow + MENU_ROWS); row++) {
    canvas.breakRow();
    for (let index = row * columns; index < Math.min((row + 1) * columns, list.items.length); index++) {
      putMenuItem(canvas, list, index, cellWidth, colours);
    }
  }
  const toolTip = list.items[list.selected]?.toolTip ?? '';
  if (toolTip === '' || !toolTips) return;
  canvas.breakRow();
  canvas.putAll(takeCells(toolTip.replaceAll('\n', ' '), width - 1), '');
}

function putMenuItem(canvas: Canvas, list: CompletionList, index: number, cellWidth: number, colours: Colours): void {
  const label = takeCells(list.items[index]?.label ?? '', cellWidth - 1);
  canvas.putAll(label, index === list.selected ? styleOf(colours, 'selection') : '');
  canvas.putAll(' '.repeat(cellWidth - displayWidth(label)), '');
}
