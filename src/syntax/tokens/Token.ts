import type { NumericLiteral, StreamName } from '../ast.ts';
import type { TokenType } from './TokenType.ts';

/** A variable with a scope or drive as its token spells it; the name of any other is the token's value. */
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

type Parts = readonly (string | Token)[];

/** A piece of source with its kind. Offsets are zero-based, `end` exclusive. Kept small: a script has very many. */
export class Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  /** Strings and words: the text with escapes resolved; parameters: the name; labels: the name. */
  readonly value: string;
  /** What else the kind of token carries; the getters below say which. */
  data: Parts | NumericLiteral | VariableName | RedirectionFacts | readonly number[] | null = null;

  constructor(type: TokenType, start: number, end: number, value = '') {
    this.type = type;
    this.start = start;
    this.end = end;
    this.value = value;
  }

  /** Expandable strings and words: literal text and nested tokens in order; null where nothing is to expand. */
  get parts(): Parts | null {
    return this.data as Parts | null;
  }
  get number(): NumericLiteral | null {
    return this.data as NumericLiteral | null;
  }
  get variable(): VariableName | null {
    return this.data as VariableName | null;
  }
  get redirection(): RedirectionFacts | null {
    return this.data as RedirectionFacts | null;
  }
  /** Parameters: a colon ends the token (`-Name:`). */
  get endsWithColon(): boolean {
    return this.end - this.start === this.value.length + 2;
  }
  /** Sub-expressions in quoted strings: offsets of quotes that only double their neighbour. */
  get skipped(): readonly number[] | null {
    return this.data as readonly number[] | null;
  }
}
