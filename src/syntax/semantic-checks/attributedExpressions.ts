import type { ExpressionAst } from '../ast.ts';
import type { Check } from './Check.ts';

/** An attribute may stand only before a variable (casts may come between). */
export const attributedExpressions: Check = {
  AttributedExpression: (node, context) => {
    if (innermost(node.child).kind === 'VariableExpression') return;
    context.error('UnexpectedAttribute', node.attribute.extent, node.attribute.typeName.extent.text);
  },
};

function innermost(expression: ExpressionAst): ExpressionAst {
  const nested = expression.kind === 'ConvertExpression' || expression.kind === 'AttributedExpression';
  return nested ? innermost(expression.child) : expression;
}
