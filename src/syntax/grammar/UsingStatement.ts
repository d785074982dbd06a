import type { ExpressionAst, StatementAst, UsingStatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';

type UsingKind = UsingStatementAst['what'];

const KINDS: ReadonlySet<string> = new Set(['namespace', 'module', 'assembly', 'type', 'command']);

/** The `using` statements that open a script. */
export function parseUsings(p: Parser): UsingStatementAst[] {
  const usings: UsingStatementAst[] = [];
  p.skipNewLines();
  while (p.peekIs(T.Using)) {
    const statement = parseUsing(p, p.next());
    if (statement.kind === 'UsingStatement') usings.push(statement);
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
  const restore = p.restorePoint;
  const word = p.rules.simpleName(p);
  const kind = word?.value.toLowerCase() ?? '';
  if (!word || !KINDS.has(kind)) {
    p.resync(restore);
    p.incomplete('MissingUsingStatementDirective', p.after(keyword));
    return p.errorStatement(p.extentOf(keyword));
  }
  const item = p.rules.argument(p, p.next(), false);
  if (!item) {
    p.incomplete('MissingUsingItemName', p.after(word));
    return p.errorStatement(p.span(keyword, word), word);
  }
  const statement = finishUsing(p, keyword, kind as UsingKind, item);
  requireTerminator(p);
  return statement;
}

function finishUsing(p: Parser, keyword: Token, what: UsingKind, item: ExpressionAst): StatementAst {
  const name = nameOf(what, item);
  if (name === null) {
    p.error('InvalidValueForUsingItemName', item.extent, item.extent.text);
    return p.errorStatement(p.span(keyword, item), item);
  }
  const equals = p.take(T.Equals);
  if (equals) return refuseAlias(p, keyword, what, name, equals);
  if (what === 'type' || what === 'command') {
    p.incomplete('MissingEqualsInUsingAlias', p.after(item));
    return p.errorStatement(p.span(keyword, item), item);
  }
  if (what === 'namespace' && !isNamespace(name)) p.error('InvalidNamespaceValue', item.extent);
  return { kind: 'UsingStatement', extent: p.span(keyword, item), what, name, alias: null };
}

/** The item's name; a module may be a table, whose text then is the name. Null where it is none. */
function nameOf(what: UsingKind, item: ExpressionAst): string | null {
  if (item.kind === 'StringConstantExpression') return item.value;
  return what === 'module' && item.kind === 'Hashtable' ? item.extent.text : null;
}

function isNamespace(name: string): boolean {
  return /^[\p{L}\p{Nd}_.]+$/u.test(name);
}

/** `using namespace a = b`: read, but not supported. */
function refuseAlias(p: Parser, keyword: Token, what: UsingKind, alias: string, equals: Token): StatementAst {
  const target = p.rules.argument(p, p.next(), true);
  if (!target) {
    p.incomplete('MissingNamespaceAlias', p.after(equals));
    return p.errorStatement(p.span(keyword, equals));
  }
  const extent = p.span(keyword, target);
  p.error('UsingStatementNotSupported', extent);
  return { kind: 'UsingStatement', extent, what, name: nameOf(what, target) ?? target.extent.text, alias };
}

/** A line end or semicolon must follow. */
function requireTerminator(p: Parser): void {
  const { type } = p.peek();
  if (type === T.NewLine || type === T.Semi || type === T.EndOfInput) return;
  p.incomplete('MissingStatementTerminator', p.extentOf(p.peek()));
}
