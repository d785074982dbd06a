import type { ParameterAst, ScriptBlockAst, TypeDefinitionAst } from '../syntax/ast.ts';
import type { ClassHome } from './classes/ScriptClass.ts';
import type { CompiledBlock } from './compile/CompiledBlock.ts';
import type { BlockContext } from './compile/context.ts';
import type { Layout } from './Scope.ts';
import type { TypeResolver } from './TypeResolver.ts';

/** The compiler as the rest of the runtime needs it. */
export interface Language {
  /** `parameters` are those written in parentheses after a function's name. */
  compileBlock(
    ast: ScriptBlockAst,
    types: TypeResolver,
    parameters: readonly ParameterAst[] | null,
    isMethod: boolean,
  ): CompiledBlock;
  /** A context in which to compile single expressions, e.g. the arguments of an attribute. */
  newContext(types: TypeResolver, layout?: Layout): BlockContext;
  /** Makes the classes and enums of a script known before its statements run. */
  defineTypes(nodes: readonly TypeDefinitionAst[], home: ClassHome): void;
}

/**
 * Script blocks, classes and the binder need the compiler, and the compiled code needs all of them. The compiler hangs
 * itself in here when it is loaded (see compile/install.ts), so that none of them imports it.
 */
let installed: Language | null = null;

export function installLanguage(language: Language): void {
  installed = language;
}

export function language(): Language {
  if (installed === null) throw new Error('runtime/compile/install.ts has not been imported');
  return installed;
}
