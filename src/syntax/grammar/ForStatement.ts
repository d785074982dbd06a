import type { StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser, Placed } from './Parser.ts';

/** `for (initializer; condition; iterator) { }`, each part optional; a line end separates like a semicolon. */
export function parseForStatement(p: Parser, keyword: Token, label: Token | null): StatementAst {
  const start = label ?? keyword;
  p.skipNewLines();
  const open = p.take(T.LParen);
  if (!open) {
    p.incomplete('MissingOpenParenthesisAfterKeyword', p.after(keyword), [keyword.value]);
    return p.errorStatement(p.span(start, keyword));
  }
  p.skipNewLines();
  let last: Placed = open;
  const part = (): StatementAst | null => {
    const pipeline = p.rules.pipeline(p);
    last = pipeline ?? last;
    return pipeline;
  };
  const separator = (): void => {
    const token = p.take(T.Semi) ?? p.take(T.NewLine);
    last = token ?? last;
  };
  const initializer = part();
  separator();
  p.skipNewLines();
  const condition = part();
  separator();
  p.skipNewLines();
  const iterator = part();
  p.skipNewLines();
  const close = p.take(T.RParen);
  if (!close) {
    p.incomplete('MissingEndParenthesisAfterStatement', p.after(last), [keyword.value]);
    return p.errorStatement(p.span(start, last), initializer, condition, iterator);
  }
  const body = p.rules.block(p);
  if (!body) {
    p.incomplete('MissingLoopStatement', p.after(close), [keyword.value]);
    return p.errorStatement(p.span(start, close), initializer, condition, iterator);
  }
  return {
    kind: 'ForStatement',
    extent: p.span(start, body),
    label: label?.value ?? null,
    initializer,
    condition,
    iterator,
    body,
  };
}
