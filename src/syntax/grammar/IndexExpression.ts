import type { ExpressionAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

/** `target[index]`. */
export function parseIndex(p: Parser, target: ExpressionAst, open: Token): ExpressionAst {
  const commaSeparates = p.commaSeparates;
  p.commaSeparates = false;
  const mode = p.setMode('expression');
  p.skipNewLines();
  const index = p.rules.expression(p);
  if (!index) p.incomplete('MissingArrayIndexExpression', p.after(open));
  p.skipNewLines();
  const close = p.take(T.RBracket);
  if (!close && index && index.kind !== 'ErrorExpression') p.incomplete('MissingEndSquareBracket', p.after(index));
  p.setMode(mode);
  p.commaSeparates = commaSeparates;
  const inner = index ?? p.errorExpression(p.extentOf(open));
  return { kind: 'IndexExpression', extent: p.span(target, close ?? inner), target, index: inner };
}
