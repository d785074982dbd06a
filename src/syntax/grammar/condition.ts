import type { StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

/** `( condition )` after `while` or `until`; `close` is null where something is missing, which has been reported. */
export function parseCondition(p: Parser, keyword: Token): { condition: StatementAst | null; close: Token | null } {
  p.skipNewLines();
  const open = p.take(T.LParen);
  if (!open) {
    p.incomplete('MissingOpenParenthesisAfterKeyword', p.after(keyword), [keyword.value]);
    return { condition: null, close: null };
  }
  p.skipNewLines();
  const condition = p.rules.pipeline(p);
  if (!condition) p.incomplete('MissingExpressionAfterKeyword', p.after(open), [keyword.value]);
  p.skipNewLines();
  const close = p.take(T.RParen);
  if (!close && condition) p.incomplete('MissingEndParenthesisAfterStatement', p.after(condition), [keyword.value]);
  return { condition: condition ?? p.errorStatement(p.after(open)), close };
}
