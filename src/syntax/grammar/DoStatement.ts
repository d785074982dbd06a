import type { StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { parseCondition } from './condition.ts';
import type { Parser } from './Parser.ts';

/** `do { } while (…)` and `do { } until (…)`. */
export function parseDoStatement(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const start = label ?? keyword;
  const body = p.rules.block(p);
  if (!body) {
    p.incomplete('MissingLoopStatement', p.after(keyword), ['do']);
    return p.errorStatement(p.span(start, keyword));
  }
  p.skipNewLines();
  const word = p.take(T.While) ?? p.take(T.Until);
  if (!word) {
    p.incomplete('MissingWhileOrUntilInDoWhile', p.after(body));
    return p.errorStatement(p.span(start, body), body);
  }
  const { condition, close } = parseCondition(p, word);
  if (!condition || !close) return p.errorStatement(p.span(start, condition ?? word), body, condition);
  const kind = word.type === T.While ? 'DoWhileStatement' : 'DoUntilStatement';
  return { kind, extent: p.span(start, close), label: label?.value ?? null, condition, body };
}
