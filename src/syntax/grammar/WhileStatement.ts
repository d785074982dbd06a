import type { StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { parseCondition } from './condition.ts';
import type { Parser } from './Parser.ts';

/** `while (…) { }`. */
export function parseWhileStatement(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const { condition, close } = parseCondition(p, keyword);
  if (!condition || !close) return p.errorStatement(p.span(label ?? keyword, condition ?? keyword), condition);
  const body = p.rules.block(p);
  if (!body) {
    p.incomplete('MissingLoopStatement', p.after(close), [keyword.value]);
    return p.errorStatement(p.span(label ?? keyword, close), condition);
  }
  return {
    kind: 'WhileStatement',
    extent: p.span(label ?? keyword, body),
    label: label?.value ?? null,
    condition,
    body,
  };
}
