import type { ExpressionAst, StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import type { Parser } from './Parser.ts';

/** `return`, `exit` and `throw` with an optional pipeline; `break` and `continue` with an optional label. */
export function parseReturn(p: Parser, keyword: Token): StatementAst {
  const pipeline = p.rules.pipeline(p);
  return { kind: 'ReturnStatement', extent: p.span(keyword, pipeline ?? keyword), pipeline };
}

export function parseExit(p: Parser, keyword: Token): StatementAst {
  const pipeline = p.rules.pipeline(p);
  return { kind: 'ExitStatement', extent: p.span(keyword, pipeline ?? keyword), pipeline };
}

export function parseThrow(p: Parser, keyword: Token): StatementAst {
  const pipeline = p.rules.pipeline(p);
  return { kind: 'ThrowStatement', extent: p.span(keyword, pipeline ?? keyword), pipeline };
}

export function parseBreak(p: Parser, keyword: Token): StatementAst {
  const label = parseLabel(p);
  return { kind: 'BreakStatement', extent: p.span(keyword, label ?? keyword), label };
}

export function parseContinue(p: Parser, keyword: Token): StatementAst {
  const label = parseLabel(p);
  return { kind: 'ContinueStatement', extent: p.span(keyword, label ?? keyword), label };
}

function parseLabel(p: Parser): ExpressionAst | null {
  const name = p.rules.simpleName(p);
  if (name) return name;
  const mode = p.setMode('expression');
  const label = p.rules.primary(p, true);
  p.setMode(mode);
  return label;
}
