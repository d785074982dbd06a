import type { ExpressionAst, StatementBlockAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';
import { spanOf } from './statementSpan.ts';

/** `( pipeline )`. */
export function parseParenExpression(p: Parser, open: Token): ExpressionAst {
  const commaSeparates = p.commaSeparates;
  p.commaSeparates = false;
  const mode = p.setMode('command');
  p.skipNewLines();
  const pipeline = p.rules.pipeline(p);
  if (!pipeline) p.incomplete('ExpectedExpression', p.after(open));
  p.skipNewLines();
  const close = p.take(T.RParen);
  if (!close) p.incomplete('MissingEndParenthesisInExpression', p.after(pipeline ?? open));
  p.setMode(mode);
  p.commaSeparates = commaSeparates;
  const inner = pipeline ?? p.errorStatement(p.after(open));
  return { kind: 'ParenExpression', extent: p.span(open, close ?? inner), pipeline: inner };
}

/** `$( statements )`. */
export function parseSubExpression(p: Parser, open: Token): ExpressionAst {
  const { body, close } = parseBody(p, open);
  return { kind: 'SubExpression', extent: p.span(open, close), body };
}

/** `@( statements )`. */
export function parseArrayExpression(p: Parser, open: Token): ExpressionAst {
  const { body, close } = parseBody(p, open);
  return { kind: 'ArrayExpression', extent: p.span(open, close), body };
}

function parseBody(p: Parser, open: Token): { body: StatementBlockAst; close: Token | StatementBlockAst } {
  const commaSeparates = p.commaSeparates;
  p.commaSeparates = false;
  const mode = p.setMode('command');
  const { statements, traps } = p.rules.statements(p);
  const body: StatementBlockAst = {
    kind: 'StatementBlock',
    extent: spanOf(p, statements, traps, open),
    statements,
    traps,
  };
  const close = p.take(T.RParen);
  if (!close) p.incomplete('MissingEndParenthesisInSubexpression', p.extentOf(p.peek()));
  p.setMode(mode);
  p.commaSeparates = commaSeparates;
  return { body, close: close ?? body };
}
