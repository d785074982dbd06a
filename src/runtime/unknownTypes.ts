import type { ParseError, ScriptBlockAst, TypeDefinitionAst, TypeNameAst } from '../syntax/ast.ts';
import { walk } from '../syntax/visit.ts';
import { missingInterfaceMember } from './classes/interfaceMembers.ts';
import type { TypeResolver } from './TypeResolver.ts';

/**
 * Type names inside classes that mean nothing: a script with such is refused before it runs (recorded). Names with a
 * namespace are left to the moment of their use, as .NET has more of them than are emulated here.
 */
export function unknownTypes(ast: ScriptBlockAst, types: TypeResolver): ParseError[] {
  if (!/\bclass\b/i.test(ast.extent.text) || ast.usings.some(({ what }) => what === 'module')) return [];
  const definitions = definitionsIn(ast);
  const own = new Set(definitions.map(({ name }) => name.toLowerCase()));
  const unknown = (name: TypeNameAst): boolean => isUnknown(name, own, types);
  return definitions
    .filter(({ flavour }) => flavour === 'class')
    .flatMap((definition) => namesIn(definition).filter(unknown))
    .map(({ extent }) => ({
      errorId: 'TypeNotFound',
      message: `Unable to find type [${extent.text}].`,
      extent,
      incomplete: false,
    }));
}

/** Classes without the methods that their interfaces demand: a script with such is refused before it runs (recorded). */
export function incompleteClasses(ast: ScriptBlockAst, types: TypeResolver): ParseError[] {
  if (!/\bclass\b[^{]*:/i.test(ast.extent.text)) return [];
  return definitionsIn(ast)
    .filter(({ flavour, baseTypes }) => flavour === 'class' && baseTypes.length > 0)
    .map((definition) => missingInterfaceMember(definition, types))
    .filter((error) => error !== null);
}

function definitionsIn(ast: ScriptBlockAst): TypeDefinitionAst[] {
  const found: TypeDefinitionAst[] = [];
  walk(ast, (node) => {
    if (node.kind === 'TypeDefinition') found.push(node);
  });
  return found;
}

function namesIn(definition: TypeDefinitionAst): TypeNameAst[] {
  const found: TypeNameAst[] = [];
  walk(definition, (node) => {
    if (node.kind === 'TypeConstraint' || node.kind === 'TypeExpression') found.push(node.typeName);
  });
  return found;
}

function isUnknown(name: TypeNameAst, own: ReadonlySet<string>, types: TypeResolver): boolean {
  if (name.element !== null) return isUnknown(name.element, own, types);
  if (name.genericArguments.length > 0) return name.genericArguments.some((part) => isUnknown(part, own, types));
  const { text } = name.extent;
  return !text.includes('.') && !own.has(text.toLowerCase()) && types.named(text) === null;
}
