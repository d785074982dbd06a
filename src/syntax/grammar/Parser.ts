import { formatMessage } from '../../base/catalog.ts';
import { Extent, type SourceText } from '../../base/source.ts';
import type {
  AnyAst,
  AttributeBaseAst,
  ErrorExpressionAst,
  ErrorStatementAst,
  ExpressionAst,
  ScriptBlockAst,
  StatementAst,
  StatementBlockAst,
  StringConstantExpressionAst,
  TrapStatementAst,
  TypeNameAst,
} from '../ast.ts';
import { endsWord } from '../lexer/characters.ts';
import { Lexer, type LexerMode } from '../lexer/Lexer.ts';
import { nextToken, skipNewLines, skipTrivia } from '../lexer/nextToken.ts';
import { type MessageId, messages } from '../messages.ts';
import { Suspicion } from '../semantic-checks/Suspicion.ts';
import { Token } from '../tokens/Token.ts';
import { T, type TokenType } from '../tokens/TokenType.ts';
import { ErrorList } from './ErrorList.ts';
import { Pile } from './Pile.ts';

/** Anything with a place in the source. */
export type Placed = Token | { readonly extent: Extent };

/** The statements of a block, traps apart. */
export interface Statements {
  readonly statements: readonly StatementAst[];
  readonly traps: readonly TrapStatementAst[];
}

/** The grammar's rules that other rules call; `parse.ts` binds them, so that no file needs another that needs it. */
export interface Grammar {
  /** A statement, or null with nothing consumed. */
  statement(p: Parser): StatementAst | null;
  /** `{ … }`, or null where no brace follows. */
  block(p: Parser): StatementBlockAst | null;
  /** Statements up to a closing token, which is left. */
  statements(p: Parser): Statements;
  /** What may stand in a condition: a pipeline or assignment; null where nothing is written. */
  pipeline(p: Parser): StatementAst | null;
  expression(p: Parser): ExpressionAst | null;
  unary(p: Parser): ExpressionAst | null;
  primary(p: Parser, withMembers: boolean): ExpressionAst | null;
  /** The members, indexes and calls that follow `target` without a gap. */
  members(p: Parser, target: ExpressionAst, dot: Token): ExpressionAst;
  simpleName(p: Parser): StringConstantExpressionAst | null;
  /** `[…]` in front of parameters and expressions; empty where none stands. */
  attributes(p: Parser, inExpression: boolean): readonly AttributeBaseAst[];
  attribute(p: Parser): AttributeBaseAst | null;
  /** `withAssembly`: a comma begins an assembly's name. */
  typeName(p: Parser, withAssembly?: boolean): TypeNameAst | null;
  /** An argument that is no array; null where none can stand. */
  argument(p: Parser, token: Token, commandName: boolean): ExpressionAst | null;
  /** The block after `{`. */
  scriptBlock(p: Parser, open: Token, isFilter: boolean): ScriptBlockAst;
}

/** What the parser of a part has from the parser of the whole. */
interface Outer {
  readonly errors: ErrorList;
  readonly suspicion: Suspicion;
  readonly lexer: Lexer;
  readonly origins: Int32Array | null;
  readonly nestedText: string | null;
}

/** The parser's state: one token of look-ahead over a lexer whose mode the rules choose. */
export class Parser {
  readonly lexer: Lexer;
  readonly source: SourceText;
  readonly rules: Grammar;
  readonly errors: ErrorList;
  readonly pile = new Pile();
  readonly suspicion: Suspicion;
  /** The parsers of code inside strings, where tokens are recorded. */
  readonly inner: Parser[] = [];
  /** Inside a call's arguments a comma separates instead of making an array. */
  commaSeparates = false;
  /** A token read and put back. */
  ungot: Token | null = null;
  private readonly origins: Int32Array | null;
  /** The code of a nested scan, null for a whole script. */
  private readonly nestedText: string | null;

  constructor(source: SourceText, rules: Grammar, outer?: Outer) {
    this.source = source;
    this.rules = rules;
    this.errors = outer?.errors ?? new ErrorList();
    this.suspicion = outer?.suspicion ?? new Suspicion();
    this.origins = outer?.origins ?? null;
    this.nestedText = outer?.nestedText ?? null;
    this.lexer =
      outer?.lexer ??
      new Lexer(source.text, (id, start, end, incomplete, args) =>
        this.save(id as MessageId, this.extent(start, end), incomplete, args),
      );
  }

  /** A parser for the code inside `$(…)` of a string, which ends before its closing parenthesis or, without one, at the token's end. */
  nested(token: Token): Parser {
    const { start, end, skipped } = token;
    const text = skipped ? without(this.lexer.text, start, end, skipped) : this.lexer.text;
    const from = skipped ? 0 : start;
    const limit = skipped ? text.length : end;
    let parser: Parser;
    const lexer = new Lexer(
      text,
      (id, first, last, incomplete, args) => parser.save(id as MessageId, parser.extent(first, last), incomplete, args),
      from + 2,
      limit,
      skipped ? undefined : this.lexer.codes,
    );
    const origins = skipped ? originsWithout(start, end, skipped, this.origins) : this.origins;
    parser = new Parser(this.source, this.rules, {
      errors: this.errors,
      suspicion: this.suspicion,
      lexer,
      origins,
      nestedText: text.slice(from, limit),
    });
    if (this.lexer.record !== null) {
      lexer.record = [];
      this.inner.push(parser);
    }
    return parser;
  }

  /** A parser with the same text and errors over a lexer that reads a part of it. */
  over(lexer: Lexer): Parser {
    return new Parser(this.source, this.rules, {
      errors: this.errors,
      suspicion: this.suspicion,
      lexer,
      origins: this.origins,
      nestedText: this.nestedText,
    });
  }

  // ── tokens ───────────────────────────────────────────────────────────────────────────────────────────────────────

  next(): Token {
    const token = this.ungot;
    if (token === null) return nextToken(this.lexer);
    this.ungot = null;
    return token;
  }

  peek(): Token {
    this.ungot ??= nextToken(this.lexer);
    return this.ungot;
  }

  peekIs(type: TokenType): boolean {
    return this.peek().type === type;
  }

  unget(token: Token): void {
    this.ungot = token;
  }

  /** Drops the token that was peeked at. */
  skip(): void {
    this.ungot = null;
  }

  /** Takes the next token if it has the type. */
  take(type: TokenType): Token | null {
    const token = this.peek();
    if (token.type !== type) return null;
    this.ungot = null;
    return token;
  }

  skipNewLines(): void {
    this.skipLines(false);
  }

  skipNewLinesAndSemicolons(): void {
    this.skipLines(true);
  }

  private skipLines(semicolons: boolean): void {
    const ungot = this.ungot;
    if (ungot !== null && ungot.type !== T.NewLine && !(semicolons && ungot.type === T.Semi)) return;
    this.ungot = null;
    skipNewLines(this.lexer, semicolons);
  }

  /** The char code at which the next token begins, -1 at the end; blanks and comments before it are skipped. */
  nextCharacter(): number {
    if (this.ungot !== null) return this.lexer.text.charCodeAt(this.ungot.start);
    skipTrivia(this.lexer);
    return this.lexer.peek();
  }

  /** Reads again from a token or offset on. */
  resync(to: Token | number): void {
    this.ungot = null;
    this.lexer.position = typeof to === 'number' ? to : to.start;
  }

  /** Where reading would go on, for `resync`. */
  get restorePoint(): number {
    return this.ungot === null ? this.lexer.position : this.ungot.start;
  }

  /** Changes the mode, reading a token put back again where the mode makes it another; gives the old mode. */
  setMode(mode: LexerMode): LexerMode {
    const old = this.lexer.mode;
    if (old === mode) return old;
    const ungot = this.ungot;
    if (ungot !== null && !(ungot.type.modeless && mode !== 'typeName' && old !== 'typeName')) this.resync(ungot);
    this.lexer.mode = mode;
    return old;
  }

  // ── tokens that only touching characters make ────────────────────────────────────────────────────────────────────

  /** `.`, `::` or `[` directly behind an expression; null where none stands or a token has been peeked at. */
  nextMember(withBracket: boolean): Token | null {
    if (this.ungot !== null) return null;
    const c = this.lexer.peek();
    if (c === 46) return this.nextDot();
    if (c === 58 && this.lexer.peek(1) === 58) return this.punctuation(T.ColonColon, 2);
    return c === 91 && withBracket ? this.punctuation(T.LBracket, 1) : null;
  }

  /** Two dots are a range; as an argument a dot before a gap is a word of its own. */
  private nextDot(): Token | null {
    const after = this.lexer.peek(1);
    if (after === 46) return null;
    if (this.lexer.inCommandMode && endsWord(after) && after !== 40) return null;
    return this.punctuation(T.Dot, 1);
  }

  /** `(` or `{` directly behind a member's name. */
  nextCall(): Token | null {
    if (this.ungot !== null) return null;
    const c = this.lexer.peek();
    if (c === 40) return this.punctuation(T.LParen, 1);
    return c === 123 ? this.punctuation(T.LCurly, 1) : null;
  }

  /** The single colon before base types and base calls. */
  takeColon(): Token | null {
    if (this.ungot !== null) this.resync(this.ungot);
    this.lexer.skipBlanks();
    return this.lexer.peek() === 58 && this.lexer.peek(1) !== 58 ? this.punctuation(T.Unknown, 1) : null;
  }

  private punctuation(type: TokenType, length: number): Token {
    const start = this.lexer.position;
    this.lexer.position += length;
    return this.lexer.keep(new Token(type, start, start + length, type.text));
  }

  // ── places ───────────────────────────────────────────────────────────────────────────────────────────────────────

  /** An extent from the lexer's offsets. */
  extent(start: number, end: number): Extent {
    return new Extent(this.source, this.origin(start), this.origin(end));
  }

  extentOf(at: Placed): Extent {
    return at instanceof Token ? this.extent(at.start, at.end) : at.extent;
  }

  span(from: Placed, to: Placed): Extent {
    if (from === to) return this.extentOf(from);
    return new Extent(this.source, this.startOf(from), this.endOf(to));
  }

  /** The empty extent behind something: where what is missing would stand. */
  after(at: Placed): Extent {
    const end = this.endOf(at);
    return new Extent(this.source, end, end);
  }

  /** The empty extent one character before something, where PowerShell points when it expected something else there. */
  before(at: Placed): Extent {
    const start = Math.max(0, this.startOf(at) - 1);
    return new Extent(this.source, start, start);
  }

  private startOf(at: Placed): number {
    return at instanceof Token ? this.origin(at.start) : at.extent.start;
  }

  private endOf(at: Placed): number {
    return at instanceof Token ? this.origin(at.end) : at.extent.end;
  }

  /** The place in the source of one of the lexer's offsets. */
  origin(offset: number): number {
    return this.origins === null ? offset : (this.origins[offset] ?? (this.origins[this.origins.length - 1] ?? 0) + 1);
  }

  // ── rules about trees that parse ─────────────────────────────────────────────────────────────────────────────────

  /** Gives a node back that rules have been asked about; every kind that a rule cares for alone passes here. */
  examined<Node extends AnyAst>(node: Node): Node {
    this.suspicion.examine(node);
    return node;
  }

  // ── errors ───────────────────────────────────────────────────────────────────────────────────────────────────────

  error(id: MessageId, extent: Extent, ...args: string[]): void {
    this.save(id, extent, false, args);
  }

  /**
   * An error that more input could mend when it stands at the end of the text (`detected`: where it was noticed); tells
   * whether it does.
   */
  incomplete(id: MessageId, extent: Extent, args: readonly string[] = [], detected = extent): boolean {
    const atEnd = this.atEnd(detected);
    this.save(id, extent, atEnd, args);
    return atEnd;
  }

  /**
   * Whether the text ends behind an extent. In the code of a string's `$(…)` PowerShell compares the place in the whole
   * script with the length of that code alone, so there nearly everything counts as the end; so does this.
   */
  private atEnd(extent: Extent): boolean {
    const { nestedText } = this;
    if (nestedText === null) return this.lexer.onlyTriviaFrom(extent.end);
    return new Lexer(nestedText, () => {}).onlyTriviaFrom(extent.end);
  }

  private save(errorId: MessageId, extent: Extent, incomplete: boolean, args: readonly string[]): void {
    if (this.errors.has(errorId, extent)) return;
    this.errors.add({ errorId, message: formatMessage(messages[errorId], args), extent, incomplete });
  }

  errorStatement(extent: Extent, ...nested: (AnyAst | null)[]): ErrorStatementAst {
    return { kind: 'ErrorStatement', extent, nested: nested.filter((node) => node !== null) };
  }

  errorExpression(extent: Extent, ...nested: (AnyAst | null)[]): ErrorExpressionAst {
    return { kind: 'ErrorExpression', extent, nested: nested.filter((node) => node !== null) };
  }
}

/** The text from `start` to `end` without the characters at some offsets. */
function without(text: string, start: number, end: number, skipped: readonly number[]): string {
  let result = '';
  let from = start;
  for (const offset of skipped) {
    result += text.slice(from, offset);
    from = offset + 1;
  }
  return result + text.slice(from, end);
}

/** For each offset of such a text its offset in the source, the end included. */
function originsWithout(start: number, end: number, skipped: readonly number[], outer: Int32Array | null): Int32Array {
  const origins = new Int32Array(end - start - skipped.length + 1);
  let at = 0;
  let next = 0;
  for (let offset = start; offset <= end; offset++) {
    if (offset === skipped[next]) next++;
    else origins[at++] = outer?.[offset] ?? offset;
  }
  return origins;
}
