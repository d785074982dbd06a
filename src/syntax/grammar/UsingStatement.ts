import type { StatementAst, UsingStatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

const KINDS: ReadonlySet<string> = new Set(['namespace', 'module', 'assembly', 'type', 'command']);

/** The `using` statements that open a script. */
export function parseUsings(p: Parser): UsingStatementAst[] {
  const usings: UsingStatementAst[] = [];
  p.skipNewLinesAndSemicolons();
  while (p.peekIs(T.Using)) {
    const statement = parseUsing(p, p.next());
    if (statement?.kind === 'UsingStatement') usings.push(statement);
    p.skipNewLinesAndSemicolons();
  }
  return usings;
}

/** A `using` after other statements: read, and refused for its place. */
export function parseLateUsing(p: Parser, keyword: Token): StatementAst {
  const statement = parseUsing(p, keyword);
  p.error('UsingMustBeAtStartOfScript', statement.extent);
  return statement;
}

function parseUsing(p: Parser, keyword: Token): StatementAst {
  const kind = p.rules.simpleName(p);
  const what = kind?.value.toLowerCase() ?? '';
  if (!kind || !KINDS.has(what)) {
    p.incomplete('UsingStatementNotSupported', p.after(kind ?? keyword));
    return p.errorStatement(p.span(keyword, kind ?? keyword), kind);
  }
  const item = p.rules.argument(p, p.next(), true);
  if (!item) {
    p.incomplete('InvalidValueForUsingItemName', p.after(kind));
    return p.errorStatement(p.span(keyword, kind), kind);
  }
  const equals = p.take(T.Equals);
  const target = equals ? p.rules.argument(p, p.next(), true) : null;
  const name = target ?? item;
  return {
    kind: 'UsingStatement',
    extent: p.span(keyword, name),
    what: what as UsingStatementAst['what'],
    name: name.kind === 'StringConstantExpression' ? name.value : name.extent.text,
    alias: target && item.kind === 'StringConstantExpression' ? item.value : null,
  };
}
