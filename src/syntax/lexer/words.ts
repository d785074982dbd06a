import { Token } from '../tokens/Token.ts';
import { dashOperatorType, keywordType, T, type TokenType } from '../tokens/TokenType.ts';
import { endsWord, isDoubleQuote, isIdentifierPart, isIdentifierStart, isSingleQuote } from './characters.ts';
import type { Lexer } from './Lexer.ts';
import { PartsBuilder, readDollar, readEscape, readExpandable, readLiteral } from './strings.ts';

/** A bare word up to what ends words; quotes, escapes and variables inside belong to it. `from` may lie before the position. */
export function scanGeneric(lexer: Lexer, from = lexer.position): Token {
  lexer.position = from;
  skipRun(lexer);
  if (endsWord(lexer.peek())) return new Token(T.Generic, from, lexer.position, lexer.text.slice(from, lexer.position));
  lexer.position = from;
  const builder = new PartsBuilder();
  while (readWordPiece(lexer, builder)) {}
  const token = new Token(T.Generic, from, lexer.position, builder.value);
  token.data = builder.finish();
  return token;
}

/** One run or quoted piece of a word; false where the word ends. */
function readWordPiece(lexer: Lexer, builder: PartsBuilder): boolean {
  const c = lexer.peek();
  if (endsWord(c)) return false;
  if (c === 96) readWordEscape(lexer, builder);
  else if (c === 36) readDollar(lexer, builder, false);
  else if (isSingleQuote(c)) builder.append(readLiteral(lexer));
  else if (isDoubleQuote(c)) readExpandable(lexer, builder);
  else readRun(lexer, builder);
  return true;
}

/** A backtick at the very end stands for itself. */
function readWordEscape(lexer: Lexer, builder: PartsBuilder): void {
  if (lexer.peek(1) >= 0) readEscape(lexer, builder);
  else {
    builder.append('`');
    lexer.position++;
  }
}

function readRun(lexer: Lexer, builder: PartsBuilder): void {
  const from = lexer.position;
  skipRun(lexer);
  builder.append(lexer.text.slice(from, lexer.position));
}

/** Skips what stands for itself in a word. */
function skipRun(lexer: Lexer): void {
  for (;;) {
    const c = lexer.peek();
    if (endsWord(c) || c === 96 || c === 36 || isSingleQuote(c) || isDoubleQuote(c)) return;
    lexer.position++;
  }
}

/** Letters, digits and underscores: an identifier, a keyword or the beginning of a bare word. */
export function scanIdentifier(lexer: Lexer): Token {
  const start = lexer.position;
  skipIdentifier(lexer);
  if (lexer.wantSimpleName) return identifier(lexer, start);
  if (lexer.inCommandMode && !endsWord(lexer.peek())) return scanGeneric(lexer, start);
  const word = lexer.text.slice(start, lexer.position);
  const type = word.length > 13 ? undefined : keywordType(word.toLowerCase());
  if (type) return new Token(type, start, lexer.position, word);
  return new Token(lexer.inCommandMode ? T.Generic : T.Identifier, start, lexer.position, word);
}

function identifier(lexer: Lexer, start: number): Token {
  return new Token(T.Identifier, start, lexer.position, lexer.text.slice(start, lexer.position));
}

export function skipIdentifier(lexer: Lexer): void {
  while (isIdentifierPart(lexer.peek())) lexer.position++;
}

/** A type's name: letters, digits, `_ . + # &` and a backtick with the number of generic arguments. */
export function scanTypeName(lexer: Lexer): Token {
  const start = lexer.position;
  while (isTypeNamePart(lexer.peek())) lexer.position++;
  return identifier(lexer, start);
}

function isTypeNamePart(c: number): boolean {
  return isIdentifierPart(c) || c === 46 || c === 96 || c === 43 || c === 35 || c === 92;
}

/** `:name` before a loop. */
export function scanLabel(lexer: Lexer): Token {
  const start = lexer.position++;
  const from = lexer.position;
  skipIdentifier(lexer);
  if (lexer.inCommandMode && !endsWord(lexer.peek())) return scanGeneric(lexer, start);
  return new Token(T.Label, start, lexer.position, lexer.text.slice(from, lexer.position));
}

/** `-eq` and its like in expression mode: the longest run of letters decides. Null where it is no operator. */
export function scanDashOperator(lexer: Lexer): Token | null {
  const start = lexer.position;
  let end = start + 1;
  while (end < lexer.limit && isAsciiLetter(lexer.text.charCodeAt(end))) end++;
  const type: TokenType | undefined = dashOperatorType(lexer.text.slice(start + 1, end).toLowerCase());
  if (!type) return null;
  lexer.position = end;
  return new Token(type, start, end, lexer.text.slice(start, end));
}

function isAsciiLetter(c: number): boolean {
  return (c | 32) >= 97 && (c | 32) <= 122;
}

/** `-Name` or `-Name:`; a name that runs into quotes or dollars is a word instead. */
export function scanParameter(lexer: Lexer): Token {
  const start = lexer.position++;
  for (;;) {
    const c = lexer.peek();
    if (c === 58 && lexer.inCommandMode) return parameter(lexer, start, lexer.position++);
    if (c < 0 || endsParameter(c)) return parameter(lexer, start, lexer.position);
    if (lexer.inCommandMode && (isSingleQuote(c) || isDoubleQuote(c))) return scanGeneric(lexer, start);
    if (!lexer.inCommandMode && !isIdentifierPart(c)) return parameter(lexer, start, lexer.position);
    lexer.position++;
  }
}

function endsParameter(c: number): boolean {
  return endsWord(c) || c === 46 || c === 91;
}

function parameter(lexer: Lexer, start: number, nameEnd: number): Token {
  return new Token(T.Parameter, start, lexer.position, lexer.text.slice(start + 1, nameEnd));
}

export function startsParameter(c: number): boolean {
  return isIdentifierStart(c) || c === 63;
}
