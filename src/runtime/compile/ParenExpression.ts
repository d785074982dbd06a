import type { ParenExpressionAst } from '../../syntax/ast.ts';
import type { BlockContext, Evaluate } from './context.ts';

export function compileParen(node: ParenExpressionAst, context: BlockContext): Evaluate {
  return context.value(node.pipeline);
}
