import type { PropertyMemberAst, TypeDefinitionAst } from '../../syntax/ast.ts';
import { toNumber } from '../../values/convert.ts';
import type { PSType } from '../../values/PSType.ts';
import { defineEnum } from '../../values/system/Enum.ts';
import type { Frame } from '../Frame.ts';
import { language } from '../language.ts';
import type { TypeResolver } from '../TypeResolver.ts';

/** Constants look at no frame. */
const noFrame = null as unknown as Frame;

/** `enum Name { A; B = 5 }`: each name is one more than the one before, `[Flags()]` makes the names combine. */
export function defineScriptEnum(node: TypeDefinitionAst, types: TypeResolver): PSType {
  const values: Record<string, number> = {};
  let next = 0;
  for (const member of node.members) {
    if (member.kind !== 'PropertyMember') continue;
    const value = numberOf(member, types, values) ?? next;
    values[member.name] = value;
    next = value + 1;
  }
  const flags = node.attributes.some((attribute) => /^(system\.)?flags(attribute)?$/i.test(attribute.typeName.name));
  return defineEnum({ name: node.name, values, flags });
}

/** Initial values are constants; the parser has seen to that. */
function numberOf(member: PropertyMemberAst, types: TypeResolver, known: Record<string, number>): number | null {
  const { initialValue } = member;
  if (initialValue === null) return null;
  const name = initialValue.kind === 'StringConstantExpression' ? initialValue.value : null;
  if (name !== null && Object.hasOwn(known, name)) return known[name]!;
  return Number(toNumber(language().newContext(types).expression(initialValue)(noFrame)));
}
