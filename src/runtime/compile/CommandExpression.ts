import type { ExpressionAst } from '../../syntax/ast.ts';
import { normal } from '../completion.ts';
import type { BlockContext, Execute } from './context.ts';
import { emit } from './emit.ts';

/** An expression as a statement: its value is output. `$i++` and assignments in parentheses-free form output nothing. */
export function compileExpressionStatement(node: ExpressionAst, context: BlockContext): Execute {
  const value = context.expression(node);
  if (isSilent(node)) {
    return (frame) => {
      value(frame);
      frame.session.success = true;
      return normal;
    };
  }
  return (frame) => {
    const result = value(frame);
    frame.session.success = true;
    emit(frame.out, result);
    return normal;
  };
}

/** Increments as statements, and casts to void. */
export function isSilent(node: ExpressionAst): boolean {
  return node.kind === 'UnaryExpression' && /^(pre|post)/.test(node.operator);
}
