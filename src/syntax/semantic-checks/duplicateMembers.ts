import { Extent } from '../../base/source.ts';
import type { FunctionMemberAst, ParameterAst, PropertyMemberAst, TypeDefinitionAst } from '../ast.ts';
import type { Check, CheckContext } from './Check.ts';

/** A type's name may be defined once in a script, a property once in a type, a method once with the same parameter types. */
export const duplicateMembers: Check = {
  ScriptBlock: (node, context) => {
    const seen = new Set<string>();
    for (const statement of node.end?.statements ?? []) {
      if (statement.kind !== 'TypeDefinition') continue;
      if (seen.has(statement.name.toLowerCase()))
        context.error('MemberAlreadyDefined', statement.extent, statement.name);
      seen.add(statement.name.toLowerCase());
    }
  },
  TypeDefinition: (node, context) => {
    const seen = new Set<string>();
    for (const member of node.members) {
      const key = memberKey(member);
      if (seen.has(key)) context.error('MemberAlreadyDefined', nameExtent(member, node), member.name);
      seen.add(key);
    }
    checkStaticConstructors(node, context);
  },
};

function checkStaticConstructors(node: TypeDefinitionAst, context: CheckContext): void {
  for (const member of node.members) {
    const [first] =
      member.kind === 'FunctionMember' && member.isConstructor && member.isStatic ? member.parameters : [];
    if (first) context.error('StaticConstructorCantHaveParameters', first.extent);
  }
}

function memberKey(member: PropertyMemberAst | FunctionMemberAst): string {
  if (member.kind === 'PropertyMember') return member.name.toLowerCase();
  const staticConstructor = member.isConstructor && member.isStatic ? 'static ' : '';
  return `${staticConstructor}${member.name.toLowerCase()}(${member.parameters.map(typeKey).join(',')})`;
}

const SAME_TYPES: Readonly<Record<string, string>> = {
  int: 'int32',
  long: 'int64',
  bool: 'boolean',
  float: 'single',
  '': 'object',
};

function typeKey(parameter: ParameterAst): string {
  const type = parameter.attributes.find((attribute) => attribute.kind === 'TypeConstraint');
  const name = type?.typeName.extent.text.toLowerCase().replace(/^system\./, '') ?? '';
  return SAME_TYPES[name] ?? name;
}

/** The name of a property (with its `$`) or method: where PowerShell points. */
function nameExtent(member: PropertyMemberAst | FunctionMemberAst, type: TypeDefinitionAst): Extent {
  const { source, start } = member.extent;
  if (type.flavour === 'enum') return new Extent(source, start, start + member.name.length);
  const before =
    member.kind === 'PropertyMember' ? [member.type, ...member.attributes] : [member.returnType, ...member.attributes];
  const from = before.reduce((at, node) => Math.max(at, node?.extent.end ?? 0), start);
  const wanted = member.kind === 'PropertyMember' ? `$${member.name}` : member.name;
  const at = source.text.indexOf(wanted, from);
  return at < 0 ? member.extent : new Extent(source, at, at + wanted.length);
}
