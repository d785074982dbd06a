import { wrapText } from './wordWrap.ts';

/** Indentation of a frame in cells; `firstLine` is relative to `left` (negative = hanging). */
export interface Indent {
  left?: number;
  right?: number;
  firstLine?: number;
}

/** Parts of a custom view: text, a line end, or an indented frame of parts. */
export type CustomPart = string | typeof NEW_LINE | CustomFrame;

export const NEW_LINE: unique symbol = Symbol('new line');

export interface CustomFrame {
  indent: Indent;
  parts: readonly CustomPart[];
}

interface Margins {
  left: number;
  right: number;
  firstLine: number;
}

/** Writes the parts of a custom view; a line is written at each line end and at the end of the whole. */
export function writeCustom(parts: readonly CustomPart[], screen: number, writeLine: (line: string) => void): void {
  const state = { pending: '' };
  const top: Margins = { left: 0, right: 0, firstLine: 0 };
  writeParts(parts, top, state, screen, writeLine);
  flush(state, top, screen, writeLine);
}

function writeParts(
  parts: readonly CustomPart[],
  margins: Margins,
  state: { pending: string },
  screen: number,
  writeLine: (line: string) => void,
): void {
  for (const part of parts) {
    if (typeof part === 'string') state.pending += part;
    else if (part === NEW_LINE) flush(state, margins, screen, writeLine);
    else {
      const inner: Margins = {
        left: margins.left + (part.indent.left ?? 0),
        right: margins.right + (part.indent.right ?? 0),
        firstLine: part.indent.firstLine ?? 0,
      };
      writeParts(part.parts, inner, state, screen, writeLine);
    }
  }
}

function flush(state: { pending: string }, margins: Margins, screen: number, writeLine: (line: string) => void): void {
  const text = state.pending;
  state.pending = '';
  const useful = screen - margins.left - margins.right;
  if (useful <= 0) return;
  const firstLine = Math.abs(margins.firstLine) >= useful ? 0 : margins.firstLine;
  const firstWidth = firstLine >= 0 ? useful - firstLine : useful;
  const followingWidth = firstLine >= 0 ? useful : useful + firstLine;
  const firstPad = margins.left + Math.max(0, firstLine);
  const followingPad = margins.left + Math.max(0, -firstLine);
  wrapText(text, firstWidth, followingWidth).forEach((line, k) => {
    writeLine(' '.repeat(k === 0 ? firstPad : followingPad) + line);
  });
}
