import type { ConvertExpressionAst } from '../../syntax/ast.ts';
import { convert } from '../../values/convert.ts';
import { specialCast } from './casts.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { typeGetter } from './TypeExpression.ts';

export function compileConvert(node: ConvertExpressionAst, context: BlockContext): Evaluate {
  const special = specialCast(node, context);
  if (special !== null) return special;
  const child = context.expression(node.child);
  const type = typeGetter(node.type.typeName, context);
  return (frame) => {
    const value = child(frame);
    return convert(value === undefined ? null : value, type());
  };
}
