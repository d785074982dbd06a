import { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { isBlank, isDoubleQuote, isLineEnd, isSingleQuote } from './characters.ts';
import type { Lexer } from './Lexer.ts';
import { PartsBuilder, readDollar, readEscape } from './strings.ts';

/** One of the two kinds: its quote, how messages write its end, and where an indented end was met. */
interface HereString {
  readonly start: number;
  readonly isQuote: (c: number) => boolean;
  readonly footer: string;
  falseFooter: number;
}

/** `@'` … `'@`: nothing inside is special. */
export function scanHereStringLiteral(lexer: Lexer): Token {
  const here: HereString = { start: lexer.position, isQuote: isSingleQuote, footer: "'@", falseFooter: -1 };
  const value = scanHeader(lexer, here) ? readLiteralBody(lexer, here) : '';
  return new Token(T.HereStringLiteral, here.start, lexer.position, value);
}

/** `@"` … `"@`: escapes, variables and `$(…)`; quotes are plain text. */
export function scanHereStringExpandable(lexer: Lexer): Token {
  const here: HereString = { start: lexer.position, isQuote: isDoubleQuote, footer: '"@', falseFooter: -1 };
  const builder = new PartsBuilder();
  if (scanHeader(lexer, here)) readExpandableBody(lexer, here, builder);
  const token = new Token(T.HereStringExpandable, here.start, lexer.position, builder.value);
  token.data = builder.finish();
  return token;
}

/** Skips `@"`, blanks and the line end; false where something else stands on the line. */
function scanHeader(lexer: Lexer, here: HereString): boolean {
  lexer.position += 2;
  lexer.skipBlanks();
  const c = lexer.peek();
  if (isLineEnd(c)) {
    lexer.skipLineEnd();
    return true;
  }
  if (c < 0) lexer.incomplete('TerminatorExpectedAtEndOfString', here.start, lexer.position, here.footer);
  else {
    const start = lexer.position;
    lexer.position = lexer.lineCommentEnd(start);
    lexer.error('UnexpectedCharactersAfterHereStringHeader', start, start + 1);
  }
  return false;
}

function readLiteralBody(lexer: Lexer, here: HereString): string {
  const from = lexer.position;
  let lineEnd = from;
  while (!footerHere(lexer, here)) {
    lineEnd = lexer.lineCommentEnd(lexer.position);
    lexer.position = lineEnd;
    if (lineEnd >= lexer.limit) {
      reportMissingFooter(lexer, here);
      return lexer.text.slice(from, lineEnd);
    }
    lexer.skipLineEnd();
  }
  return lexer.text.slice(from, lineEnd);
}

function readExpandableBody(lexer: Lexer, here: HereString, builder: PartsBuilder): void {
  let pendingLineEnd = '';
  while (!footerHere(lexer, here)) {
    builder.append(pendingLineEnd);
    readExpandableLine(lexer, builder);
    if (lexer.position >= lexer.limit) {
      reportMissingFooter(lexer, here);
      return;
    }
    const start = lexer.position;
    lexer.skipLineEnd();
    pendingLineEnd = lexer.text.slice(start, lexer.position);
  }
}

function readExpandableLine(lexer: Lexer, builder: PartsBuilder): void {
  let from = lexer.position;
  for (let c = lexer.peek(); c >= 0 && !isLineEnd(c); c = lexer.peek()) {
    if (c !== 36 && c !== 96) {
      lexer.position++;
      continue;
    }
    if (lexer.position > from) builder.append(lexer.text.slice(from, lexer.position));
    if (c === 36) readDollar(lexer, builder, true);
    else readEscape(lexer, builder);
    from = lexer.position;
  }
  if (lexer.position > from) builder.append(lexer.text.slice(from, lexer.position));
}

/** At the beginning of a line: skips the footer if it stands here, notes one that is indented. */
function footerHere(lexer: Lexer, here: HereString): boolean {
  if (here.isQuote(lexer.peek()) && lexer.peek(1) === 64) {
    lexer.position += 2;
    return true;
  }
  let blanks = 0;
  while (isBlank(lexer.peek(blanks))) blanks++;
  if (here.isQuote(lexer.peek(blanks)) && lexer.peek(blanks + 1) === 64) here.falseFooter = lexer.position + blanks;
  return false;
}

function reportMissingFooter(lexer: Lexer, here: HereString): void {
  const at = here.falseFooter;
  if (at < 0) lexer.incomplete('TerminatorExpectedAtEndOfString', here.start, lexer.position, here.footer);
  else lexer.incomplete('WhitespaceBeforeHereStringFooter', at, lexer.position);
}
