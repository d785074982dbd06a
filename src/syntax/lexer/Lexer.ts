import type { Token } from '../tokens/Token.ts';
import { isBlank } from './characters.ts';

/**
 * How the next characters are to be read. The parser switches modes as it learns what may stand there:
 * `command` reads bare words, `expression` operators and numbers, `typeName` type names, `signature` class members.
 */
export type LexerMode = 'command' | 'expression' | 'typeName' | 'signature';

/** Told about errors; offsets are the lexer's own. */
export type ErrorSink = (id: string, start: number, end: number, incomplete: boolean, args: readonly string[]) => void;

const LINE_END = /[\r\n]/g;

function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
}

/** Reads one text on demand. Its offsets are those of `text`; a nested scan maps them to the whole source. */
export class Lexer {
  readonly text: string;
  /** The text's char codes: V8 compiles reading a number from an array in half the time of `charCodeAt`. */
  readonly codes: Uint16Array;
  /** Reading stops here. */
  readonly limit: number;
  readonly report: ErrorSink;
  position: number;
  mode: LexerMode = 'command';
  /** `+5` and `-5` are numbers (before an operand). */
  allowSignedNumbers = false;
  /** A member name, hash key or label is wanted: keywords and `foo-bar` splitting do not apply. */
  wantSimpleName = false;
  /** Where tokens are kept for `tokenize`; null when nobody wants them. */
  record: Token[] | null = null;
  /** Start and end of each comment in order, two entries each. */
  readonly comments: number[] = [];

  constructor(text: string, report: ErrorSink, start = 0, limit = text.length, codes = codesOf(text)) {
    this.text = text;
    this.codes = codes;
    this.report = report;
    this.position = start;
    this.limit = limit;
  }

  /** The char code at the position plus `ahead`, -1 at the end. */
  peek(ahead = 0): number {
    const at = this.position + ahead;
    return at < this.limit ? this.codes[at]! : -1;
  }

  get inCommandMode(): boolean {
    return this.mode === 'command';
  }

  get inExpressionMode(): boolean {
    return this.mode === 'expression';
  }

  /** Reports text that is wrong wherever it ends. */
  error(id: string, start: number, end: number, ...args: string[]): void {
    this.report(id, start, end, false, args);
  }

  /** Reports text that ends too early: a console would ask for more. */
  incomplete(id: string, start: number, end: number, ...args: string[]): void {
    this.report(id, start, end, true, args);
  }

  /** Keeps a token in place of those that were read there before in another way. */
  keep(token: Token): Token {
    const { record } = this;
    if (record === null) return token;
    for (let last = record[record.length - 1]; last && last.end > token.start; last = record[record.length - 1])
      record.pop();
    record.push(token);
    return token;
  }

  recordComment(start: number, end: number): void {
    const last = this.comments[this.comments.length - 1] ?? -1;
    if (start >= last) this.comments.push(start, end);
  }

  skipBlanks(): void {
    while (isBlank(this.peek())) this.position++;
  }

  /** Skips `\n`, `\r\n` or a lone `\r` at the position. */
  skipLineEnd(): void {
    const c = this.peek();
    this.position++;
    if (c === 13 && this.peek() === 10) this.position++;
  }

  /** Whether nothing but blanks and comments stands from `offset` on; a line end counts as something. */
  onlyTriviaFrom(offset: number): boolean {
    let at = offset;
    while (at < this.limit) {
      const c = this.text.charCodeAt(at);
      if (isBlank(c)) at++;
      else if (c === 35) at = this.lineCommentEnd(at);
      else if (c === 60 && this.text.charCodeAt(at + 1) === 35) at = this.blockCommentEnd(at);
      else return false;
    }
    return true;
  }

  lineCommentEnd(start: number): number {
    return this.find(LINE_END, start);
  }

  /** Where a global expression for one character first matches from `start` on, the limit when nowhere: V8's own loop. */
  find(character: RegExp, start: number): number {
    character.lastIndex = start;
    return character.test(this.text) ? Math.min(character.lastIndex - 1, this.limit) : this.limit;
  }

  /** The offset after `#>`, or the limit when it is missing. */
  blockCommentEnd(start: number): number {
    const close = this.text.indexOf('#>', start + 2);
    return close < 0 || close + 2 > this.limit ? this.limit : close + 2;
  }
}
