import type { TypeDefinitionAst } from '../../syntax/ast.ts';
import { registerType } from '../../values/registry.ts';
import { type ClassHome, prepareStatics, ScriptClass } from './ScriptClass.ts';
import { defineScriptEnum } from './ScriptEnum.ts';

const defined = new WeakMap<TypeDefinitionAst, ClassHome['session']>();

/** Defines the classes and enums of a block, once in a session. All names are known before any static part runs. */
export function defineTypes(nodes: readonly TypeDefinitionAst[], { session, state, types }: ClassHome): void {
  const fresh = nodes.filter((node) => defined.get(node) !== session);
  const classes: ScriptClass[] = [];
  for (const node of fresh) {
    defined.set(node, session);
    if (node.flavour === 'enum') add(node.name, defineScriptEnum(node, types));
    else classes.push(newClass(node, { session, state, types }));
  }
  for (const one of classes) prepareStatics(one);

  function newClass(node: TypeDefinitionAst, home: ClassHome): ScriptClass {
    const made = new ScriptClass(node, home);
    add(node.name, made.type);
    return made;
  }
  function add(name: string, type: ScriptClass['type']): void {
    types.classes.set(name.toLowerCase(), type);
    registerType(name, type);
  }
}
