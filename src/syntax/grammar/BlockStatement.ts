import type { StatementAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import type { Parser } from './Parser.ts';

/** `parallel { }` and `sequence { }`: for workflows only, so they are refused by name. */
export function parseBlockStatement(p: Parser, keyword: Token): StatementAst {
  const body = p.rules.block(p);
  if (!body) {
    p.incomplete('MissingStatementAfterKeyword', p.after(keyword), [keyword.value]);
    return p.errorStatement(p.extentOf(keyword));
  }
  return p.examined({
    kind: 'BlockStatement',
    extent: p.span(keyword, body),
    keyword: keyword.value.toLowerCase(),
    body,
  });
}

/** `define`, `from` and `var` are reserved. */
export function refuseReserved(p: Parser, keyword: Token): StatementAst {
  p.error('ReservedKeywordNotAllowed', p.extentOf(keyword), keyword.value);
  return p.errorStatement(p.extentOf(keyword));
}

/** `configuration Name { }` is for Desired State Configuration: refused by name, its parts read as a command. */
export function refuseConfiguration(p: Parser, keyword: Token): StatementAst {
  p.error('ConfigurationNotSupported', p.extentOf(keyword));
  const rest = p.rules.pipeline(p);
  return p.errorStatement(p.span(keyword, rest ?? keyword), rest);
}
