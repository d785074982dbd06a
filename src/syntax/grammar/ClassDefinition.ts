import type { AttributeAst, FunctionMemberAst, PropertyMemberAst, StatementAst, TypeConstraintAst } from '../ast.ts';
import type { Token } from '../tokens/Token.ts';
import { T } from '../tokens/TokenType.ts';
import { parseClassMember } from './classMembers.ts';
import type { Parser, Placed } from './Parser.ts';

/** `class Name : Base, IInterface { members }`. */
export function parseClassDefinition(
  p: Parser,
  keyword: Token,
  attributes: readonly AttributeAst[],
  start: Placed,
): StatementAst {
  p.skipNewLines();
  const name = p.rules.simpleName(p);
  if (!name) {
    p.incomplete('MissingNameAfterKeyword', p.after(keyword), [keyword.value]);
    return p.errorStatement(p.extentOf(keyword));
  }
  const mode = p.setMode('signature');
  const baseTypes = parseBaseTypes(p);
  p.skipNewLines();
  const open = p.take(T.LCurly);
  if (!open) {
    p.incomplete('MissingTypeBody', p.after(baseTypes[baseTypes.length - 1] ?? name), ['class']);
    p.setMode(mode);
    return p.errorStatement(p.span(start, name));
  }
  const members: (PropertyMemberAst | FunctionMemberAst)[] = [];
  p.skipNewLinesAndSemicolons();
  for (let member = parseClassMember(p, name.value); member !== null; member = parseClassMember(p, name.value)) {
    if (member !== 'broken') members.push(member);
    p.skipNewLinesAndSemicolons();
  }
  const close = p.take(T.RCurly);
  if (!close)
    p.incomplete('MissingEndCurlyBrace', p.extentOf(members[members.length - 1] ?? open), [], p.extentOf(p.peek()));
  p.setMode(mode);
  const last: Placed = close ?? members[members.length - 1] ?? open;
  return {
    kind: 'TypeDefinition',
    extent: p.span(start, last),
    name: name.value,
    flavour: 'class',
    attributes,
    baseTypes,
    members,
  };
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
