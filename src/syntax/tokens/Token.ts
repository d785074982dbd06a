import type { NumericLiteral, StreamName } from '../ast.ts';
import type { TokenType } from './TokenType.ts';

/** A variable as its token spells it. */
export interface VariableName {
  readonly name: string;
  readonly scope: 'global' | 'script' | 'local' | 'private' | 'using' | 'workflow' | null;
  readonly drive: string | null;
}

/** What a redirection token says. */
export interface RedirectionFacts {
  readonly from: StreamName;
  readonly append: boolean;
  /** The stream merged into, null for a file. */
  readonly to: StreamName | null;
}

/** A piece of source with its kind. Offsets are zero-based, `end` exclusive. */
export class Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  /** Strings and words: the text with escapes resolved; parameters: the name; labels: the name. */
  readonly value: string;
  /** Expandable strings and words: literal text and nested tokens in order. */
  parts: (string | Token)[] | null = null;
  number: NumericLiteral | null = null;
  variable: VariableName | null = null;
  redirection: RedirectionFacts | null = null;
  /** Parameters: a colon ends the token (`-Name:`). Sub-expressions: the closing parenthesis is missing. */
  marked = false;
  /** Sub-expressions in quoted strings: offsets of quotes that only double their neighbour. */
  skipped: number[] | null = null;

  constructor(type: TokenType, start: number, end: number, value = '') {
    this.type = type;
    this.start = start;
    this.end = end;
    this.value = value;
  }
}
