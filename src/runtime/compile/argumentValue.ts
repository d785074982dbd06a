import type { ConstantExpressionAst, ExpressionAst } from '../../syntax/ast.ts';
import { toStringPS } from '../../values/convert.ts';
import { PSObject } from '../../values/PSObject.ts';
import { literalValue } from './ConstantExpression.ts';
import type { BlockContext, Evaluate } from './context.ts';

/** An argument of a command. A number keeps the text it is written with: `f 1.50` passes 1.5 that says 1.50 (recorded). */
export function argumentValue(node: ExpressionAst, context: BlockContext): Evaluate {
  if (node.kind !== 'ConstantExpression') return context.expression(node);
  const value = writtenNumber(node);
  return () => value;
}

function writtenNumber({ literal, extent }: ConstantExpressionAst): unknown {
  const value = literalValue(literal);
  return extent.text === toStringPS(value) ? value : new PSObject(value, extent.text);
}
