import type { TypeDefinitionAst } from '../../syntax/ast.ts';
import { findType, registerType } from '../../values/registry.ts';
import { type ClassHome, ScriptClass } from './ScriptClass.ts';
import { defineScriptEnum } from './ScriptEnum.ts';

const defined = new WeakMap<TypeDefinitionAst, ClassHome['session']>();

/** Defines the classes and enums of a block, once in a session. */
export function defineTypes(nodes: readonly TypeDefinitionAst[], { session, state, types }: ClassHome): void {
  const fresh = nodes.filter((node) => defined.get(node) !== session);
  for (const node of fresh) {
    defined.set(node, session);
    if (node.flavour === 'enum') add(node.name, defineScriptEnum(node, types));
    else add(node.name, new ScriptClass(node, { session, state, types }).type);
  }
  function add(name: string, type: ScriptClass['type']): void {
    types.classes.set(name.toLowerCase(), type);
    // A class of an inner block does not take the name from one that the whole script sees.
    if (!types.isNested || findType(name) === null) registerType(name, type);
  }
}
