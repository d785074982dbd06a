import type { ParameterAst, ScriptBlockAst, TypeDefinitionAst } from '../../syntax/ast.ts';
import type { Layout } from '../Scope.ts';
import type { TypeResolver } from '../TypeResolver.ts';
import { newContext } from './compile.ts';
import type { Execute } from './context.ts';
import { CompiledParameter } from './Parameter.ts';

/** A script block ready to run. */
export interface CompiledBlock {
  readonly ast: ScriptBlockAst;
  readonly layout: Layout;
  readonly parameters: readonly CompiledParameter[];
  readonly dynamicParam: Execute | null;
  readonly begin: Execute | null;
  readonly process: Execute | null;
  readonly end: Execute | null;
  readonly typeDefinitions: readonly TypeDefinitionAst[];
  /** What type names mean in the block. */
  readonly types: TypeResolver;
  /** The code mentions `$PSBoundParameters` or `$MyInvocation`. */
  readonly looksAtBinding: boolean;
  /** Null until someone asked whether calls can do without the binder. */
  plain: boolean | null;
}

/** Compiles a script block; `parameters` are those written in parentheses after a function's name. */
export function compileScriptBlock(
  ast: ScriptBlockAst,
  outer: TypeResolver,
  parameters: readonly ParameterAst[] | null,
  isMethod: boolean,
): CompiledBlock {
  const types = definesTypes(ast) && isInner(ast) ? outer.nested() : outer;
  const context = newContext(types, undefined, isMethod, ast);
  const listed = parameters ?? ast.param?.parameters ?? [];
  return {
    ast,
    layout: context.layout,
    parameters: listed.map((parameter) => new CompiledParameter(parameter, context)),
    dynamicParam: ast.dynamicParam === null ? null : context.block(ast.dynamicParam),
    begin: ast.begin === null ? null : context.block(ast.begin),
    process: ast.process === null ? null : context.block(ast.process),
    end: ast.end === null ? null : context.block(ast.end),
    typeDefinitions: context.typeDefinitions,
    types,
    looksAtBinding: /psboundparameters|myinvocation/i.test(ast.extent.text),
    plain: null,
  };
}

function definesTypes({ begin, process, end }: ScriptBlockAst): boolean {
  return [begin, process, end].some((part) => part?.statements.some(({ kind }) => kind === 'TypeDefinition'));
}

/** A block in braces, not a whole script. */
const isInner = ({ extent }: ScriptBlockAst): boolean => extent.end - extent.start < extent.source.text.length;
