import type { ExpressionAst, StatementBlockAst, StringConstantType } from '../ast.ts';
import { Token } from '../tokens/Token.ts';
import { T, type TokenType } from '../tokens/TokenType.ts';
import type { Parser } from './Parser.ts';
import { spanOf } from './statementSpan.ts';
import { variableExpression } from './Variable.ts';

const STRING_TYPES: ReadonlyMap<TokenType, StringConstantType> = new Map<TokenType, StringConstantType>([
  [T.StringLiteral, 'singleQuoted'],
  [T.StringExpandable, 'doubleQuoted'],
  [T.HereStringLiteral, 'singleQuotedHereString'],
  [T.HereStringExpandable, 'doubleQuotedHereString'],
]);

/** The node of a quoted string; null where the token is none. */
export function stringExpression(p: Parser, token: Token): ExpressionAst | null {
  const stringType = STRING_TYPES.get(token.type);
  if (!stringType) return null;
  const extent = p.extentOf(token);
  if (!token.parts) return { kind: 'StringConstantExpression', extent, value: token.value, stringType };
  return {
    kind: 'ExpandableStringExpression',
    extent,
    parts: expandParts(p, token),
    stringType: token.type === T.StringExpandable ? 'doubleQuoted' : 'doubleQuotedHereString',
  };
}

/** The parts of an expandable token with nested tokens parsed. */
export function expandParts(p: Parser, token: Token): (string | ExpressionAst)[] {
  return (token.parts ?? []).map((part) => (part instanceof Token ? nestedExpression(p, part) : part));
}

function nestedExpression(p: Parser, token: Token): ExpressionAst {
  if (token.type === T.SubExpression) return nestedSubExpression(p, token);
  const variable = variableExpression(p, token);
  return variable.scope === 'using'
    ? { kind: 'UsingExpression', extent: variable.extent, expression: variable }
    : variable;
}

/** The code of `$(…)` inside a string, parsed on its own. */
function nestedSubExpression(p: Parser, token: Token): ExpressionAst {
  const nested = p.nested(token);
  const { statements, traps } = p.rules.statements(nested);
  const end = nested.next();
  if (end.type !== T.RParen) nested.incomplete('MissingEndParenthesisInSubexpression', nested.extentOf(end));
  const start = { extent: p.extent(token.start + 2, token.start + 2) };
  const extent = spanOf(p, statements, traps, start);
  const body: StatementBlockAst = { kind: 'StatementBlock', extent, statements, traps };
  return { kind: 'SubExpression', extent: p.extentOf(token), body };
}
