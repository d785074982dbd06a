import { SourceText } from '../base/source.ts';
import type { AnyAst, ExpressionAst } from './ast.ts';
import { Parser } from './grammar/Parser.ts';
import { parseScript } from './grammar/ScriptBlock.ts';
import { wholeGrammar } from './grammar/wholeGrammar.ts';
import { Token } from './tokens/Token.ts';
import { T, type TokenType } from './tokens/TokenType.ts';
import { walk } from './visit.ts';

/** What a stretch of text is, named as PSReadLine names its colours; `argument` and `group` have none of their own. */
export type TokenKind =
  | 'command'
  | 'parameter'
  | 'operator'
  | 'variable'
  | 'string'
  | 'number'
  | 'type'
  | 'member'
  | 'comment'
  | 'keyword'
  | 'argument'
  | 'group';

/** A stretch of text with its kind; `end` exclusive. */
export interface SyntaxToken {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

/**
 * The tokens of a text in order and without overlaps, for colouring: expandable strings are cut into their text and what
 * is nested in them. Text that cannot be parsed has tokens too. Never throws.
 */
export function tokenize(text: string): SyntaxToken[] {
  const parser = new Parser(new SourceText(text), wholeGrammar);
  parser.lexer.record = [];
  const spans: SyntaxToken[] = [];
  try {
    collect(parser, kindsByStart(parseScript(parser)), spans);
  } catch (error) {
    // Nesting that the stack cannot hold has no colours.
    if (!(error instanceof RangeError)) throw error;
  }
  return flatten(spans);
}

/** What only the tree knows: which word is a command, a member, a type. */
function kindsByStart(root: AnyAst): Map<number, TokenKind> {
  const kinds = new Map<number, TokenKind>();
  walk(root, (node) => {
    if (node.kind === 'Command') markCommand(node.elements, kinds);
    else if (node.kind === 'MemberExpression' || node.kind === 'InvokeMemberExpression')
      markWord(node.member, 'member', kinds);
    else if (node.kind === 'TypeName') kinds.set(node.extent.start, 'type');
    else if (node.kind === 'Hashtable') for (const { key } of node.entries) markWord(key, 'member', kinds);
    else if (node.kind === 'NamedAttributeArgument') kinds.set(node.extent.start, 'member');
  });
  return kinds;
}

function markCommand(elements: readonly AnyAst[], kinds: Map<number, TokenKind>): void {
  elements.forEach((element, index) => {
    const words = element.kind === 'ArrayLiteral' ? element.elements : [element];
    for (const word of words) {
      if (word.kind === 'CommandParameter') kinds.set(word.extent.start, 'parameter');
      else markWord(word as ExpressionAst, index === 0 ? 'command' : 'argument', kinds);
    }
  });
}

function markWord(node: ExpressionAst, kind: TokenKind, kinds: Map<number, TokenKind>): void {
  if (node.kind === 'StringConstantExpression' && node.stringType === 'bareWord') kinds.set(node.extent.start, kind);
}

function collect(parser: Parser, kinds: ReadonlyMap<number, TokenKind>, spans: SyntaxToken[]): void {
  const { lexer } = parser;
  for (const token of lexer.record ?? []) {
    const start = parser.origin(token.start);
    const kind = kinds.get(start) ?? kindOf(token.type);
    if (kind) spans.push({ kind, start, end: parser.origin(token.end) });
    if (isExpandable(token)) collectParts(parser, token, spans);
  }
  for (let i = 0; i < lexer.comments.length; i += 2) {
    spans.push({
      kind: 'comment',
      start: parser.origin(lexer.comments[i] ?? 0),
      end: parser.origin(lexer.comments[i + 1] ?? 0),
    });
  }
  for (const inner of parser.inner) collect(inner, kinds, spans);
}

function isExpandable(token: Token): boolean {
  return token.type === T.StringExpandable || token.type === T.HereStringExpandable || token.type === T.Generic;
}

function collectParts(parser: Parser, token: Token, spans: SyntaxToken[]): void {
  for (const part of token.parts ?? []) {
    if (!(part instanceof Token)) continue;
    const kind = part.type === T.SubExpression ? 'group' : 'variable';
    spans.push({ kind, start: parser.origin(part.start), end: parser.origin(part.end) });
  }
}

const KINDS: ReadonlyMap<TokenType, TokenKind> = new Map<TokenType, TokenKind>([
  [T.Variable, 'variable'],
  [T.SplattedVariable, 'variable'],
  [T.Parameter, 'parameter'],
  [T.Number, 'number'],
  [T.StringLiteral, 'string'],
  [T.StringExpandable, 'string'],
  [T.HereStringLiteral, 'string'],
  [T.HereStringExpandable, 'string'],
  [T.Generic, 'argument'],
  [T.Identifier, 'argument'],
]);

function kindOf(type: TokenType): TokenKind | null {
  if (type.keyword) return 'keyword';
  if (type.precedence > 0 || type.unary || type.assignment) return 'operator';
  if (type === T.NewLine || type === T.EndOfInput) return null;
  return KINDS.get(type) ?? 'group';
}

/** Cuts outer spans where inner ones begin and end. */
function flatten(spans: SyntaxToken[]): SyntaxToken[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const flat: SyntaxToken[] = [];
  const open: SyntaxToken[] = [];
  let at = 0;
  const emit = (span: SyntaxToken, end: number): void => {
    if (end > at) flat.push({ kind: span.kind, start: at, end });
    at = Math.max(at, end);
  };
  const closeUpTo = (offset: number): void => {
    for (let top = open[open.length - 1]; top && top.end <= offset; top = open[open.length - 1]) {
      emit(top, top.end);
      open.pop();
    }
  };
  for (const span of spans) {
    closeUpTo(span.start);
    const top = open[open.length - 1];
    if (top) emit(top, span.start);
    at = Math.max(at, span.start);
    open.push(span);
  }
  closeUpTo(Number.POSITIVE_INFINITY);
  return flat;
}
