import type { CatchClauseAst, StatementAst, StatementBlockAst, TypeConstraintAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser, Placed } from './Parser.ts';

/** `try { } catch [Type], [Type] { } catch { } finally { }`. */
export function parseTryStatement(p: Parser, keyword: Token): StatementAst {
  const body = p.rules.block(p);
  if (!body) {
    p.incomplete('MissingTryStatementBlock', p.after(keyword));
    return p.errorStatement(p.extentOf(keyword));
  }
  const catches: CatchClauseAst[] = [];
  let broken = false;
  let last: Placed = body;
  for (;;) {
    const clause = parseCatch(p);
    if (!clause) break;
    last = clause;
    if (clause.kind === 'ErrorStatement') broken = true;
    else catches.push(clause);
  }
  for (const clause of catches.slice(0, -1)) {
    if (clause.types.length === 0) p.error('EmptyCatchNotLast', p.after(clause));
  }
  const word = p.take(T.Finally);
  let finallyBody: StatementBlockAst | null = null;
  if (word) {
    finallyBody = p.rules.block(p);
    last = finallyBody ?? word;
    if (!finallyBody) {
      broken = true;
      p.incomplete('MissingFinallyStatementBlock', p.after(word));
    }
  }
  if (catches.length === 0 && !finallyBody && !broken) {
    p.incomplete('MissingCatchOrFinally', p.after(body));
    return p.errorStatement(p.span(keyword, body), body);
  }
  if (broken) return p.errorStatement(p.span(keyword, last), body, ...catches);
  const extent = p.span(keyword, last);
  if (finallyBody) p.suspicion.raise(extent);
  return p.examined({ kind: 'TryStatement', extent, body, catches, finallyBody });
}

function parseCatch(p: Parser): CatchClauseAst | ReturnType<Parser['errorStatement']> | null {
  p.skipNewLines();
  const keyword = p.take(T.Catch);
  if (!keyword) return null;
  const { types, reported } = parseCatchTypes(p);
  const last = types[types.length - 1] ?? keyword;
  const body = p.rules.block(p);
  if (body) return { kind: 'CatchClause', extent: p.span(keyword, body), types, body };
  if (!reported) p.incomplete('MissingCatchHandlerBlock', p.after(last));
  return p.errorStatement(p.span(keyword, last), ...types);
}

function parseCatchTypes(p: Parser): { types: TypeConstraintAst[]; reported: boolean } {
  const types: TypeConstraintAst[] = [];
  for (let comma: Token | null = null; ; ) {
    p.skipNewLines();
    const type = p.rules.attribute(p);
    if (!type) {
      if (comma) p.incomplete('MissingTypeLiteralToken', p.after(comma));
      return { types, reported: comma !== null };
    }
    if (type.kind === 'TypeConstraint') types.push(type);
    p.skipNewLines();
    comma = p.take(T.Comma);
    if (!comma) return { types, reported: false };
  }
}
