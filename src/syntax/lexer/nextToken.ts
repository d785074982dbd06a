import { Token } from '../tokens/Token.ts';
import { T, type TokenType } from '../tokens/TokenType.ts';
import {
  endsWord,
  isBlank,
  isDash,
  isDigit,
  isDoubleQuote,
  isIdentifierStart,
  isLineEnd,
  isSingleQuote,
  isVariableStart,
} from './characters.ts';
import { scanHereStringExpandable, scanHereStringLiteral } from './hereStrings.ts';
import type { Lexer } from './Lexer.ts';
import { scanNumber } from './numbers.ts';
import { scanRedirection } from './redirections.ts';
import { scanStringExpandable, scanStringLiteral } from './strings.ts';
import { scanVariable } from './variables.ts';
import {
  scanDashOperator,
  scanGeneric,
  scanIdentifier,
  scanLabel,
  scanParameter,
  scanTypeName,
  startsParameter,
} from './words.ts';

/**
 * The next token in the lexer's mode; blanks, comments and line continuations before it are skipped. The end of the
 * text stands one character behind it, where PowerShell's errors point when they name that token.
 */
export function nextToken(lexer: Lexer): Token {
  skipTrivia(lexer);
  const c = lexer.peek();
  if (c < 0) return new Token(T.EndOfInput, lexer.limit + 1, lexer.limit + 1);
  const scan = c < 128 ? scanners()[c] : undefined;
  const token = scan ? scan(lexer, c) : scanOther(lexer, c);
  return lexer.record === null ? token : lexer.keep(token);
}

type Scanner = (lexer: Lexer, c: number) => Token;

let table: (Scanner | undefined)[] | undefined;

/** Scanner by first character; characters without one are words or letters. */
function scanners(): (Scanner | undefined)[] {
  if (table) return table;
  table = new Array<Scanner | undefined>(128).fill(undefined);
  for (const [characters, scanner] of SCANNERS) {
    for (const character of characters) table[character.charCodeAt(0)] = scanner;
  }
  return table;
}

const SCANNERS: readonly (readonly [string, Scanner])[] = [
  ['\n\r', scanNewLine],
  ['"', scanStringExpandable],
  ["'", scanStringLiteral],
  ['(', (lexer) => punctuation(lexer, T.LParen, 1)],
  [')', (lexer) => punctuation(lexer, T.RParen, 1)],
  ['{', (lexer) => punctuation(lexer, T.LCurly, 1)],
  ['}', (lexer) => punctuation(lexer, T.RCurly, 1)],
  [';', (lexer) => punctuation(lexer, T.Semi, 1)],
  [',', (lexer) => punctuation(lexer, T.Comma, 1)],
  ['&', (lexer) => (lexer.peek(1) === 38 ? punctuation(lexer, T.AndAnd, 2) : punctuation(lexer, T.Ampersand, 1))],
  ['|', (lexer) => (lexer.peek(1) === 124 ? punctuation(lexer, T.OrOr, 2) : punctuation(lexer, T.Pipe, 1))],
  ['=', (lexer) => operator(lexer, T.Equals, 1)],
  ['+', scanPlus],
  ['-', scanDash],
  ['*', scanStar],
  ['/', (lexer) => maybeAssign(lexer, T.Divide, T.DivideEquals)],
  ['%', (lexer) => maybeAssign(lexer, T.Rem, T.RemainderEquals)],
  ['$', scanDollar],
  ['@', scanAt],
  ['<', scanLess],
  ['>', (lexer) => scanRedirection(lexer) ?? scanGeneric(lexer)],
  ['[', scanOpenBracket],
  [']', (lexer) => punctuation(lexer, T.RBracket, 1)],
  ['!', scanExclamation],
  ['.', scanDot],
  [':', scanColon],
  ['0123456789', scanDigitStart],
  ['abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', scanLetter],
];

function scanOther(lexer: Lexer, c: number): Token {
  if (isSingleQuote(c)) return scanStringLiteral(lexer);
  if (isDoubleQuote(c)) return scanStringExpandable(lexer);
  if (isDash(c)) return scanDash(lexer);
  if (isIdentifierStart(c)) return scanLetter(lexer);
  if (c === 0) return unknown(lexer);
  return scanGeneric(lexer);
}

function unknown(lexer: Lexer): Token {
  const start = lexer.position++;
  return new Token(T.Unknown, start, lexer.position, lexer.text.slice(start, lexer.position));
}

/** Skips blanks, comments and line continuations. */
export function skipTrivia(lexer: Lexer): void {
  for (;;) {
    const c = lexer.peek();
    if (isBlank(c)) lexer.position++;
    else if (c === 35) skipLineComment(lexer);
    else if (c === 60 && lexer.peek(1) === 35) skipBlockComment(lexer);
    else if (c !== 96 || !skipContinuation(lexer)) return;
  }
}

function skipLineComment(lexer: Lexer): void {
  const start = lexer.position;
  lexer.position = lexer.lineCommentEnd(start);
  lexer.recordComment(start, lexer.position);
}

function skipBlockComment(lexer: Lexer): void {
  const start = lexer.position;
  lexer.position = lexer.blockCommentEnd(start);
  if (!lexer.text.startsWith('#>', lexer.position - 2) || lexer.position - start < 4) {
    lexer.incomplete('MissingTerminatorMultiLineComment', start, lexer.position);
  }
  lexer.recordComment(start, lexer.position);
}

/** A backtick before a line end or a blank is skipped with it. */
function skipContinuation(lexer: Lexer): boolean {
  const next = lexer.peek(1);
  if (isLineEnd(next)) {
    lexer.position++;
    lexer.skipLineEnd();
    return true;
  }
  if (next < 0) {
    lexer.incomplete('IncompleteString', lexer.position + 2, lexer.position + 2);
    lexer.position++;
    return true;
  }
  if (!isBlank(next)) return false;
  lexer.position++;
  return true;
}

/** Skips blanks, comments and line ends, and semicolons too where asked. */
export function skipNewLines(lexer: Lexer, semicolons: boolean): void {
  for (;;) {
    skipTrivia(lexer);
    const c = lexer.peek();
    if (isLineEnd(c)) lexer.skipLineEnd();
    else if (semicolons && c === 59) lexer.position++;
    else return;
  }
}

function scanNewLine(lexer: Lexer): Token {
  const start = lexer.position;
  lexer.skipLineEnd();
  return new Token(T.NewLine, start, lexer.position);
}

function punctuation(lexer: Lexer, type: TokenType, length: number): Token {
  const start = lexer.position;
  lexer.position += length;
  return new Token(type, start, lexer.position, type.text);
}

/** An operator; in command mode it is one only where the word ends with it. */
function operator(lexer: Lexer, type: TokenType, length: number): Token {
  if (lexer.inCommandMode && !wordEndsAt(lexer, length)) return scanGeneric(lexer);
  return punctuation(lexer, type, length);
}

function wordEndsAt(lexer: Lexer, ahead: number): boolean {
  const c = lexer.peek(ahead);
  return endsWord(c);
}

function maybeAssign(lexer: Lexer, plain: TokenType, assigning: TokenType): Token {
  return lexer.peek(1) === 61 ? operator(lexer, assigning, 2) : operator(lexer, plain, 1);
}

function scanPlus(lexer: Lexer): Token {
  const next = lexer.peek(1);
  if (next === 43) return operator(lexer, T.PlusPlus, 2);
  if (lexer.allowSignedNumbers && (isDigit(next) || next === 46)) {
    return scanNumber(lexer) ?? scanGeneric(lexer);
  }
  return maybeAssign(lexer, T.Plus, T.PlusEquals);
}

function scanDash(lexer: Lexer): Token {
  const next = lexer.peek(1);
  if (isDash(next)) return operator(lexer, T.MinusMinus, 2);
  if (lexer.allowSignedNumbers && (isDigit(next) || next === 46)) {
    return scanNumber(lexer) ?? scanGeneric(lexer);
  }
  if (startsParameter(next)) {
    return (lexer.inExpressionMode ? scanDashOperator(lexer) : null) ?? scanParameter(lexer);
  }
  return maybeAssign(lexer, T.Minus, T.MinusEquals);
}

function scanStar(lexer: Lexer): Token {
  return scanRedirection(lexer) ?? maybeAssign(lexer, T.Multiply, T.MultiplyEquals);
}

function scanDollar(lexer: Lexer): Token {
  if (lexer.peek(1) === 40) return punctuation(lexer, T.DollarParen, 2);
  return scanVariable(lexer, false) ?? scanGeneric(lexer);
}

function scanAt(lexer: Lexer): Token {
  const next = lexer.peek(1);
  if (next === 40) return punctuation(lexer, T.AtParen, 2);
  if (next === 123) return punctuation(lexer, T.AtCurly, 2);
  if (isSingleQuote(next)) return scanHereStringLiteral(lexer);
  if (isDoubleQuote(next)) return scanHereStringExpandable(lexer);
  if (isVariableStart(next)) {
    const token = scanVariable(lexer, false) ?? (lexer.inCommandMode ? scanGeneric(lexer) : null);
    if (token) return token;
  }
  const start = lexer.position;
  lexer.error('UnrecognizedToken', start, start + 1);
  return unknown(lexer);
}

function scanLess(lexer: Lexer): Token {
  return punctuation(lexer, T.RedirectInStd, 1);
}

function scanOpenBracket(lexer: Lexer): Token {
  return lexer.inCommandMode ? scanGeneric(lexer) : punctuation(lexer, T.LBracket, 1);
}

function scanExclamation(lexer: Lexer): Token {
  if (isIdentifierStart(lexer.peek(1))) return scanGeneric(lexer);
  return operator(lexer, T.Exclaim, 1);
}

function scanDot(lexer: Lexer): Token {
  const next = lexer.peek(1);
  if (isDigit(next)) {
    const number = scanNumber(lexer);
    if (number) return number;
  }
  if (next === 46 && !lexer.inCommandMode) return punctuation(lexer, T.DotDot, 2);
  if (!lexer.inCommandMode) return punctuation(lexer, T.Dot, 1);
  return standsAlone(lexer) ? punctuation(lexer, T.Dot, 1) : scanGeneric(lexer);
}

/** A dot before a quote, `$`, bracket or word end is the dot-source operator. */
function standsAlone(lexer: Lexer): boolean {
  const c = lexer.peek(1);
  return wordEndsAt(lexer, 1) || c === 36 || isSingleQuote(c) || isDoubleQuote(c) || c === 123;
}

function scanColon(lexer: Lexer): Token {
  if (lexer.peek(1) === 58) return operator(lexer, T.ColonColon, 2);
  if (lexer.mode === 'signature' || lexer.mode === 'typeName') return punctuation(lexer, COLON, 1);
  if (isIdentifierStart(lexer.peek(1))) return scanLabel(lexer);
  return lexer.inCommandMode ? scanGeneric(lexer) : unknown(lexer);
}

/** The colon of `class A : B`. */
export const COLON: TokenType = { ...T.Unknown, name: 'Colon', text: ':' };

/** After an expression only `2>&1` is a redirection of a stream: `1 > x` redirects the number one. */
function scanDigitStart(lexer: Lexer): Token {
  const redirects = lexer.inCommandMode || isMerge(lexer);
  return (redirects ? scanRedirection(lexer) : null) ?? scanNumber(lexer) ?? scanGeneric(lexer);
}

function isMerge(lexer: Lexer): boolean {
  return lexer.peek(1) === 62 && lexer.peek(2) === 38 && (lexer.peek(3) === 49 || lexer.peek(3) === 50);
}

function scanLetter(lexer: Lexer): Token {
  return lexer.mode === 'typeName' ? scanTypeName(lexer) : scanIdentifier(lexer);
}
