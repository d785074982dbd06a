import type { StringConstantExpressionAst } from '../../syntax/ast.ts';
import type { Evaluate } from './context.ts';

export function compileStringConstant({ value }: StringConstantExpressionAst): Evaluate {
  return () => value;
}
