import type { AttributedExpressionAst } from '../../syntax/ast.ts';
import type { BlockContext, Evaluate } from './context.ts';

/** `[ValidateSet('a')]$x` as a value: only an assignment looks at the attribute. */
export function compileAttributed(node: AttributedExpressionAst, context: BlockContext): Evaluate {
  return context.expression(node.child);
}
