import type { TypeDefinitionAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import type { BlockContext, Execute } from './context.ts';

/** `class` and `enum` exist before the block that holds them runs; reaching the statement does nothing more. */
export function compileTypeDefinition(node: TypeDefinitionAst, context: BlockContext): Execute {
  context.typeDefinitions.push(node);
  return () => normal;
}
