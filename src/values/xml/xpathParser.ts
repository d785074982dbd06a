import { type Token, xpathError, xpathTokens } from './xpathTokens.ts';

export type Axis =
  | 'child'
  | 'descendant'
  | 'descendant-or-self'
  | 'parent'
  | 'ancestor'
  | 'ancestor-or-self'
  | 'self'
  | 'attribute'
  | 'following-sibling'
  | 'preceding-sibling'
  | 'following'
  | 'preceding';

export interface Step {
  readonly axis: Axis;
  /** A name (with prefix), `*`, or `node()`, `text()`, `comment()`, `processing-instruction()`. */
  readonly test: string;
  readonly predicates: readonly Expression[];
}

/** A parsed XPath 1.0 expression. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | {
      readonly kind: 'filter';
      readonly source: Expression;
      readonly predicates: readonly Expression[];
      readonly steps: readonly Step[];
    }
  | { readonly kind: 'path'; readonly absolute: boolean; readonly steps: readonly Step[] };

const AXES = new Set<string>([
  'child',
  'descendant',
  'descendant-or-self',
  'parent',
  'ancestor',
  'ancestor-or-self',
  'self',
  'attribute',
  'following-sibling',
  'preceding-sibling',
  'following',
  'preceding',
]);
const NODE_TESTS = new Set(['node', 'text', 'comment', 'processing-instruction']);
const LEVELS: readonly (readonly string[])[] = [
  ['or'],
  ['and'],
  ['=', '!='],
  ['<', '<=', '>', '>='],
  ['+', '-'],
  ['*', 'div', 'mod'],
];
const ANYWHERE: Step = { axis: 'descendant-or-self', test: 'node()', predicates: [] };

const cache = new Map<string, Expression>();

/** The expression of a text, kept for the next time. Throws XPathException. */
export function parseXPath(source: string): Expression {
  let known = cache.get(source);
  if (known === undefined) {
    known = new Parser(source).run();
    if (cache.size >= 200) cache.clear();
    cache.set(source, known);
  }
  return known;
}

class Parser {
  readonly #source: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    this.#tokens = xpathTokens(source);
  }

  run(): Expression {
    const expression = this.#binary(0);
    if (this.#token.kind !== 'end') throw xpathError(this.#source);
    return expression;
  }

  get #token(): Token {
    return this.#tokens[this.#at]!;
  }

  #peek(offset: number): string {
    return this.#tokens[this.#at + offset]?.text ?? '';
  }

  #isSign(text: string): boolean {
    return this.#token.kind === 'sign' && this.#token.text === text;
  }

  #take(text: string): boolean {
    if (!this.#isSign(text)) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw xpathError(this.#source);
  }

  #binary(level: number): Expression {
    const operators = LEVELS[level];
    if (operators === undefined) return this.#unary();
    let left = this.#binary(level + 1);
    while (this.#token.kind !== 'text' && this.#token.kind !== 'number' && operators.includes(this.#token.text)) {
      const operator = this.#token.text;
      this.#at++;
      left = { kind: 'binary', operator, left, right: this.#binary(level + 1) };
    }
    return left;
  }

  #unary(): Expression {
    if (this.#take('-')) return { kind: 'negative', operand: this.#unary() };
    let left = this.#path();
    while (this.#take('|')) left = { kind: 'binary', operator: '|', left, right: this.#path() };
    return left;
  }

  #path(): Expression {
    const primary = this.#primary();
    if (primary === null) return this.#locationPath();
    const predicates = this.#predicates();
    const steps: Step[] = [];
    while (this.#isSign('/') || this.#isSign('//')) this.#separator(steps);
    return predicates.length + steps.length === 0 ? primary : { kind: 'filter', source: primary, predicates, steps };
  }

  /** A literal, a call or something in parentheses; null when a location path stands here. */
  #primary(): Expression | null {
    const { kind, text } = this.#token;
    if (kind === 'number' || kind === 'text') {
      this.#at++;
      return kind === 'number' ? { kind, value: Number(text) } : { kind, value: text };
    }
    if (this.#take('(')) {
      const inside = this.#binary(0);
      this.#expect(')');
      return inside;
    }
    if (kind === 'name' && this.#peek(1) === '(' && !NODE_TESTS.has(text)) return this.#call();
    return null;
  }

  #call(): Expression {
    const name = this.#token.text;
    this.#at += 2;
    const args: Expression[] = [];
    if (!this.#isSign(')')) {
      do args.push(this.#binary(0));
      while (this.#take(','));
    }
    this.#expect(')');
    return { kind: 'call', name, args };
  }

  #locationPath(): Expression {
    const steps: Step[] = [];
    const absolute = this.#isSign('/') || this.#isSign('//');
    if (absolute) {
      if (this.#take('/') && !this.#startsStep()) return { kind: 'path', absolute, steps };
      if (this.#take('//')) steps.push(ANYWHERE);
    }
    steps.push(this.#step());
    while (this.#isSign('/') || this.#isSign('//')) this.#separator(steps);
    return { kind: 'path', absolute, steps };
  }

  #separator(steps: Step[]): void {
    if (this.#take('//')) steps.push(ANYWHERE);
    else this.#expect('/');
    steps.push(this.#step());
  }

  #startsStep(): boolean {
    return this.#token.kind === 'name' || ['.', '..', '@', '*'].some((sign) => this.#isSign(sign));
  }

  #step(): Step {
    if (this.#take('..')) return { axis: 'parent', test: 'node()', predicates: [] };
    if (this.#take('.')) return { axis: 'self', test: 'node()', predicates: [] };
    const axis = this.#axis();
    return { axis, test: this.#nodeTest(), predicates: this.#predicates() };
  }

  #axis(): Axis {
    if (this.#take('@')) return 'attribute';
    if (this.#token.kind !== 'name' || this.#peek(1) !== '::') return 'child';
    const name = this.#token.text;
    if (!AXES.has(name)) throw xpathError(this.#source);
    this.#at += 2;
    return name as Axis;
  }

  #nodeTest(): string {
    if (this.#take('*')) return '*';
    const { kind, text } = this.#token;
    if (kind !== 'name') throw xpathError(this.#source);
    this.#at++;
    if (!NODE_TESTS.has(text) || !this.#take('(')) return text;
    if (this.#token.kind === 'text') this.#at++;
    this.#expect(')');
    return `${text}()`;
  }

  #predicates(): Expression[] {
    const predicates: Expression[] = [];
    while (this.#take('[')) {
      predicates.push(this.#binary(0));
      this.#expect(']');
    }
    return predicates;
  }
}
