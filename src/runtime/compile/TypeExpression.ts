import type { Extent } from '../../base/source.ts';
import type { TypeExpressionAst, TypeNameAst } from '../../syntax/ast.ts';
import type { PSType } from '../../values/PSType.ts';
import type { BlockContext, Evaluate } from './context.ts';

export function compileTypeExpression(node: TypeExpressionAst, context: BlockContext): Evaluate {
  return typeGetter(node.typeName, context, node.extent);
}

/** Looks a type up once, at the first use: a class may be defined after the code that names it is compiled. */
export function typeGetter(node: TypeNameAst, context: BlockContext, extent: Extent = node.extent): () => PSType {
  let found: PSType | null = null;
  return () => {
    found ??= context.types.demand(node, extent);
    return found;
  };
}
