import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

/** A run of comments with nothing but line ends between them, as indexes into the lexer's list of comments. */
interface Group {
  readonly first: number;
  readonly last: number;
}

const DIRECTIVES =
  'synopsis|description|parameter|example|inputs|outputs|notes|link|component|role|functionality|' +
  'forwardhelptargetname|forwardhelpcategory|remotehelprunspace|externalhelp';

/** Directives that take an argument on their own line; others must stand alone. */
const WITH_ARGUMENT = /^(?:<#|#)[\s#]*\.(?:parameter|forwardhelp\w+|remotehelprunspace|externalhelp)[ \t]+\S/i;
/** The first words of help, with only comment signs before them. */
const ALONE = new RegExp(`^(?:<#|#)[\\s#]*\\.(?:${DIRECTIVES})[ \\t]*(?:\\r?\\n|$|#>)`, 'i');

/**
 * Help in a script block: its first comments, else its last. In a script the first comments are the help of a function
 * that follows them closely. Null without help.
 */
export function helpFor(p: Parser, open: Token, close: Token | null): string | null {
  const isScript = open.type === T.EndOfInput;
  const { lexer } = p;
  if (lexer.comments.length === 0) return null;
  const from = isScript ? 0 : open.end;
  const to = close?.start ?? lexer.limit;
  const leading = leadingGroup(p, from, to);
  if (leading && isHelp(p, leading) && !(isScript && precedesFunction(p, leading))) return textOf(p, leading);
  const trailing = trailingGroup(p, from, to);
  return trailing && isHelp(p, trailing) ? textOf(p, trailing) : null;
}

/** Help in the comments before a function's keyword, at most one blank line above it. */
export function helpBefore(p: Parser, keyword: Token): string | null {
  if (p.lexer.comments.length === 0) return null;
  const group = trailingGroup(p, 0, keyword.start);
  if (!group || lineEndsIn(p, endOf(p, group.last), keyword.start) > 2) return null;
  return isHelp(p, group) ? textOf(p, group) : null;
}

function startOf(p: Parser, index: number): number {
  return p.lexer.comments[index * 2] ?? 0;
}

function endOf(p: Parser, index: number): number {
  return p.lexer.comments[index * 2 + 1] ?? 0;
}

/** The index of the first comment that begins at or after an offset. */
function indexFrom(p: Parser, offset: number): number {
  let low = 0;
  let high = p.lexer.comments.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(p, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function leadingGroup(p: Parser, from: number, to: number): Group | null {
  const first = indexFrom(p, from);
  const count = p.lexer.comments.length >> 1;
  if (first >= count || startOf(p, first) >= to || !isSpace(p, from, startOf(p, first))) return null;
  let last = first;
  while (last + 1 < count && isJoined(p, last)) last++;
  return { first, last };
}

function trailingGroup(p: Parser, from: number, to: number): Group | null {
  const last = indexFrom(p, to) - 1;
  if (last < 0 || startOf(p, last) < from || !isSpace(p, endOf(p, last), to)) return null;
  let first = last;
  while (first > 0 && startOf(p, first - 1) >= from && isJoined(p, first - 1)) first--;
  return { first, last };
}

/** Whether the next comment follows on the next line. */
function isJoined(p: Parser, index: number): boolean {
  const from = endOf(p, index);
  const to = startOf(p, index + 1);
  return isSpace(p, from, to) && lineEndsIn(p, from, to) <= 1;
}

function isSpace(p: Parser, from: number, to: number): boolean {
  return p.lexer.text.slice(from, to).trim() === '';
}

function lineEndsIn(p: Parser, from: number, to: number): number {
  return p.lexer.text.slice(from, to).split(/\r\n|\n|\r/).length - 1;
}

function precedesFunction(p: Parser, group: Group): boolean {
  const end = endOf(p, group.last);
  const rest = /^\s*(?=(?:function|filter|workflow)\b)/i.exec(p.lexer.text.slice(end, end + 200));
  return rest !== null && lineEndsIn(p, end, end + rest[0].length) <= 2;
}

function textOf(p: Parser, { first, last }: Group): string {
  const texts: string[] = [];
  for (let i = first; i <= last; i++) texts.push(p.lexer.text.slice(startOf(p, i), endOf(p, i)));
  return texts.join('\n');
}

function isHelp(p: Parser, group: Group): boolean {
  if (!beginsWithDot(p, group)) return false;
  const text = textOf(p, group);
  return ALONE.test(text) || WITH_ARGUMENT.test(text);
}

/** Whether a dot is the first thing after the comment signs: few comments need more than this look. */
function beginsWithDot(p: Parser, { first, last }: Group): boolean {
  const { text } = p.lexer;
  const end = endOf(p, last);
  let at = startOf(p, first) + 1;
  while (at < end && IS_SIGN.has(text.charCodeAt(at))) at++;
  return text[at] === '.';
}

/** Number sign, blank, tab, line ends: what may stand before the first directive. Other blanks are rare enough to be none. */
const IS_SIGN: ReadonlySet<number> = new Set([35, 32, 9, 10, 13, 11, 12, 0xa0, 0xfeff]);
