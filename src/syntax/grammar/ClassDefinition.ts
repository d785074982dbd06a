import type { AttributeAst, FunctionMemberAst, PropertyMemberAst, StatementAst, TypeConstraintAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { parseClassMember } from './classMembers.ts';
import type { Parser, Placed } from './Parser.ts';
import { parseTypeDefinition } from './typeDefinition.ts';

/** `class Name : Base, IInterface { members }`. */
export function parseClassDefinition(
  p: Parser,
  keyword: Token,
  attributes: readonly AttributeAst[],
  start: Placed,
): StatementAst {
  return parseTypeDefinition(p, keyword, attributes, start, {
    flavour: 'class',
    baseTypes: parseBaseTypes,
    members: parseMembers,
  });
}

function parseMembers(p: Parser, className: string): (PropertyMemberAst | FunctionMemberAst)[] {
  const members: (PropertyMemberAst | FunctionMemberAst)[] = [];
  for (let member = parseClassMember(p, className); member !== null; member = parseClassMember(p, className)) {
    if (member !== 'broken') members.push(member);
    // A semicolon may stand behind a property only.
    if (member !== 'broken' && member.kind === 'PropertyMember') p.skipNewLinesAndSemicolons();
    else p.skipNewLines();
  }
  return members;
}

function parseBaseTypes(p: Parser): TypeConstraintAst[] {
  const types: TypeConstraintAst[] = [];
  for (let separator = p.takeColon(); separator; separator = p.take(T.Comma)) {
    p.skipNewLines();
    const typeName = p.rules.typeName(p, false);
    if (!typeName) {
      p.incomplete('TypeNameExpected', p.after(separator));
      return types;
    }
    types.push({ kind: 'TypeConstraint', extent: typeName.extent, typeName });
    p.skipNewLines();
  }
  return types;
}
