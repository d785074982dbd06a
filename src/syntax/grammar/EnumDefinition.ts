import type { AttributeAst, ExpressionAst, PropertyMemberAst, StatementAst, TypeConstraintAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import type { Parser, Placed } from './Parser.ts';
import { parseTypeDefinition } from './typeDefinition.ts';

/** `enum Name { A; B = 2 }`. */
export function parseEnumDefinition(
  p: Parser,
  keyword: Token,
  attributes: readonly AttributeAst[],
  start: Placed,
): StatementAst {
  return parseTypeDefinition(p, keyword, attributes, start, {
    flavour: 'enum',
    baseTypes: parseUnderlyingType,
    members: parseMembers,
  });
}

function parseMembers(p: Parser): PropertyMemberAst[] {
  const members: PropertyMemberAst[] = [];
  for (let member = parseMember(p); member; member = parseMember(p)) members.push(member);
  return members;
}

function parseUnderlyingType(p: Parser): TypeConstraintAst[] {
  const colon = p.takeColon();
  if (!colon) return [];
  p.skipNewLines();
  const typeName = p.rules.typeName(p, false);
  if (!typeName) p.incomplete('TypeNameExpected', p.after(colon));
  return typeName ? [{ kind: 'TypeConstraint', extent: typeName.extent, typeName }] : [];
}

function parseMember(p: Parser): PropertyMemberAst | null {
  const name = p.rules.simpleName(p);
  if (!name) return null;
  p.skipNewLines();
  const equals = p.take(T.Equals);
  const value = equals ? parseValue(p, equals) : null;
  const last = equals && !value ? equals : endMember(p, value ?? name);
  p.skipNewLinesAndSemicolons();
  return member(p, name, value, last);
}

/** A semicolon belongs to its member, a line end does not. */
function endMember(p: Parser, last: Placed): Placed {
  const semicolon = p.take(T.Semi);
  const next = p.peek().type;
  if (!semicolon && next !== T.NewLine && next !== T.RCurly) {
    p.incomplete('MissingPropertyTerminator', p.after(last));
  }
  return semicolon ?? last;
}

function parseValue(p: Parser, equals: Token): ExpressionAst | null {
  p.skipNewLines();
  const mode = p.setMode('expression');
  const value = p.rules.expression(p);
  p.setMode(mode);
  if (!value) p.incomplete('ExpectedValueExpression', p.after(equals), ['=']);
  return value;
}

function member(
  p: Parser,
  name: { value: string } & Exclude<Placed, Token>,
  initialValue: ExpressionAst | null,
  last: Placed,
): PropertyMemberAst {
  const extent = p.span(name, last);
  return {
    kind: 'PropertyMember',
    extent,
    name: name.value,
    type: null,
    attributes: [],
    initialValue,
    isStatic: true,
    isHidden: false,
  };
}
