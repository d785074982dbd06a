import { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { isDoubleQuote, isSingleQuote, isVariableStart } from './characters.ts';
import { escaped } from './escapes.ts';
import type { Lexer } from './Lexer.ts';
import { scanVariable } from './variables.ts';

/** Literal text and nested tokens, gathered in order. */
export class PartsBuilder {
  readonly parts: (string | Token)[] = [];
  /** The text as PowerShell shows an unexpanded value: nested tokens as written. */
  value = '';
  private literal = '';

  append(text: string): void {
    this.literal += text;
    this.value += text;
  }

  add(token: Token, written: string): void {
    if (this.literal !== '') this.parts.push(this.literal);
    this.literal = '';
    this.parts.push(token);
    this.value += written;
  }

  /** Null where no nested token was met: the text is constant. */
  finish(): (string | Token)[] | null {
    if (this.parts.length === 0) return null;
    if (this.literal !== '') this.parts.push(this.literal);
    return this.parts;
  }
}

/** `'…'`: a doubled quote is a quote, all else stands for itself. */
export function scanStringLiteral(lexer: Lexer): Token {
  const start = lexer.position;
  const value = readLiteral(lexer);
  return new Token(T.StringLiteral, start, lexer.position, value);
}

const SINGLE_QUOTE = /['\u2018-\u201b]/g;

/** Reads `'…'` at the position and gives its value. */
export function readLiteral(lexer: Lexer): string {
  const start = lexer.position;
  let value = '';
  let from = ++lexer.position;
  for (;;) {
    lexer.position = lexer.find(SINGLE_QUOTE, lexer.position);
    if (lexer.position >= lexer.limit) {
      lexer.incomplete('TerminatorExpectedAtEndOfString', start, lexer.position, "'");
      return value + lexer.text.slice(from, lexer.position);
    }
    lexer.position++;
    if (!isSingleQuote(lexer.peek())) return value + lexer.text.slice(from, lexer.position - 1);
    value += lexer.text.slice(from, lexer.position);
    from = ++lexer.position;
  }
}

/** `"…"`: escapes, variables and `$(…)`. */
export function scanStringExpandable(lexer: Lexer): Token {
  const start = lexer.position;
  const builder = new PartsBuilder();
  readExpandable(lexer, builder);
  const token = new Token(T.StringExpandable, start, lexer.position, builder.value);
  token.data = builder.finish();
  return token;
}

/** Reads `"…"` at the position into `builder`. */
export function readExpandable(lexer: Lexer, builder: PartsBuilder): void {
  const start = lexer.position++;
  for (;;) {
    readPlain(lexer, builder);
    const c = lexer.peek();
    if (c < 0) {
      lexer.incomplete('TerminatorExpectedAtEndOfString', start, lexer.position, '"');
      return;
    }
    if (isDoubleQuote(c)) {
      lexer.position++;
      if (!isDoubleQuote(lexer.peek())) return;
      builder.append(lexer.text.charAt(lexer.position++));
    } else if (c === 96) readEscape(lexer, builder);
    else readDollar(lexer, builder, false);
  }
}

/** What is not itself in `"…"`: quotes, backtick, dollar. */
const SPECIAL = /["\u201c-\u201e$`]/g;

/** A run without them, in one piece. */
function readPlain(lexer: Lexer, builder: PartsBuilder): void {
  const from = lexer.position;
  lexer.position = lexer.find(SPECIAL, from);
  if (lexer.position > from) builder.append(lexer.text.slice(from, lexer.position));
}

export function readEscape(lexer: Lexer, builder: PartsBuilder): void {
  lexer.position++;
  const c = lexer.peek();
  if (c < 0) return;
  lexer.position++;
  builder.append(escaped(c));
}

/** A variable, `$(…)` or a plain `$` at the position. */
export function readDollar(lexer: Lexer, builder: PartsBuilder, inHereString: boolean): void {
  const start = lexer.position;
  const next = lexer.peek(1);
  if (next === 40) {
    builder.add(scanSubExpression(lexer, inHereString), lexer.text.slice(start, lexer.position));
    return;
  }
  const variable = next === 123 || isVariableStart(next) ? scanVariable(lexer, true) : null;
  if (variable) builder.add(variable, lexer.text.slice(start, lexer.position));
  else {
    lexer.position++;
    builder.append('$');
  }
}

/**
 * Finds the end of `$(…)` in a string by counting parentheses alone, as PowerShell does: quotes, comments and escapes
 * inside do not count. Within a quoted string a doubled quote is one quote for the code inside.
 */
export function scanSubExpression(lexer: Lexer, inHereString: boolean): Token {
  const start = lexer.position;
  const skipped: number[] = [];
  lexer.position += 2;
  let depth = 1;
  for (;;) {
    const c = lexer.peek();
    if (c < 0) {
      lexer.incomplete('IncompleteDollarSubexpressionReference', start, lexer.position);
      break;
    }
    lexer.position++;
    if (c === 40) depth++;
    else if (c === 41 && --depth === 0) break;
    else if (!inHereString && isDoubleQuote(c) && isDoubleQuote(lexer.peek())) skipped.push(lexer.position++);
  }
  const token = new Token(T.SubExpression, start, lexer.position, '');
  if (skipped.length > 0) token.data = skipped;
  return token;
}
