import type { ConstantExpressionAst } from '../../syntax/ast.ts';
import { Decimal } from '../../values/Decimal.ts';
import { Double } from '../../values/Double.ts';
import type { Evaluate } from './context.ts';

export function compileConstant({ literal }: ConstantExpressionAst): Evaluate {
  const value = literalValue(literal);
  return () => value;
}

export function literalValue(literal: ConstantExpressionAst['literal']): unknown {
  if (literal.type === 'double') return new Double(literal.value);
  return literal.type === 'decimal' ? Decimal.parse(literal.value) : literal.value;
}
