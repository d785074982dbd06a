/** Where movements of the cursor lead. Pure functions of the text; offsets are UTF-16 units. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** PSReadLine's default WordDelimiters. */
export const WORD_DELIMITERS = ';:,.[]{}()/\\|!?^&*-=+\'"–—―';

const isBlank = (character: string) => /\s/.test(character);

/** What ends a word, besides blanks: `-WordDelimiters` of Set-PSReadLineOption. */
const delimits = (delimiters: string) => (character: string) => isBlank(character) || delimiters.includes(character);
const isWordPart = (delimiters: string) => (character: string) =>
  !isBlank(character) && !delimiters.includes(character);

/** The offset behind the character (grapheme) at `at`. */
export function nextCharacter(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const [first] = graphemes.segment(text.slice(at, at + 64));
  return at + (first?.segment.length ?? 1);
}

/** The offset of the character (grapheme) before `at`. */
export function previousCharacter(text: string, at: number): number {
  if (at <= 0) return 0;
  const from = Math.max(0, at - 64);
  const last = [...graphemes.segment(text.slice(from, at))].at(-1);
  return from + (last?.index ?? 0);
}

function skip(text: string, at: number, step: 1 | -1, test: (character: string) => boolean): number {
  let here = at;
  while (step > 0 ? here < text.length && test(text.charAt(here)) : here > 0 && test(text.charAt(here - 1)))
    here += step;
  return here;
}

/** Windows mode's forward word: the start of the next word. */
export function nextWordStart(text: string, at: number, delimiters = WORD_DELIMITERS): number {
  return skip(text, skip(text, at, 1, isWordPart(delimiters)), 1, delimits(delimiters));
}

/** Emacs mode's forward word: the end of this or the next word. */
export function wordEnd(text: string, at: number, delimiters = WORD_DELIMITERS): number {
  return skip(text, skip(text, at, 1, delimits(delimiters)), 1, isWordPart(delimiters));
}

/** The start of this or the previous word. */
export function wordStart(text: string, at: number, delimiters = WORD_DELIMITERS): number {
  return skip(text, skip(text, at, -1, delimits(delimiters)), -1, isWordPart(delimiters));
}

/** The end of this or the next blank-separated word. */
export function blankWordEnd(text: string, at: number): number {
  return skip(text, skip(text, at, 1, isBlank), 1, (character) => !isBlank(character));
}

/** The start of the next blank-separated word. */
export function nextBlankWordStart(text: string, at: number): number {
  return skip(
    text,
    skip(text, at, 1, (character) => !isBlank(character)),
    1,
    isBlank,
  );
}

/** The start of the previous blank-separated word (Ctrl-W). */
export function blankWordStart(text: string, at: number): number {
  return skip(text, skip(text, at, -1, isBlank), -1, (character) => !isBlank(character));
}

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** The same column one line up (`-1`) or down (`1`), null where there is no such line. */
export function verticalMove(text: string, at: number, direction: 1 | -1, column: number): number | null {
  const start = lineStart(text, at);
  if (direction < 0) {
    if (start === 0) return null;
    const previous = lineStart(text, start - 1);
    return Math.min(previous + column, start - 1);
  }
  const end = lineEnd(text, at);
  if (end === text.length) return null;
  return Math.min(end + 1 + column, lineEnd(text, end + 1));
}

const PAIRS: Record<string, string> = { '(': ')', '[': ']', '{': '}' };
const CLOSERS = new Map(Object.entries(PAIRS).map(([open, close]) => [close, open]));

/** The bracket that belongs to the one at `at` (Ctrl+]), null when there is none. */
export function matchingBracket(text: string, at: number): number | null {
  const character = text.charAt(at);
  const closer = PAIRS[character];
  if (closer) return scanBracket(text, at, 1, character, closer);
  const opener = CLOSERS.get(character);
  return opener ? scanBracket(text, at, -1, character, opener) : null;
}

function scanBracket(text: string, at: number, step: 1 | -1, same: string, other: string): number | null {
  let depth = 0;
  for (let here = at; here >= 0 && here < text.length; here += step) {
    const character = text.charAt(here);
    if (character === same) depth++;
    else if (character === other && --depth === 0) return here;
  }
  return null;
}
