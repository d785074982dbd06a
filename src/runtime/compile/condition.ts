import type { StatementAst } from '../../syntax/ast.ts';
import { toBool } from '../../values/convert.ts';
import type { BlockContext, Test } from './context.ts';

/** A condition of `if`, `while` … An error in it points at the condition. */
export function compileCondition(node: StatementAst, context: BlockContext): Test {
  const { extent } = node;
  const value = context.value(node);
  return (frame) => {
    frame.at = extent;
    const result = value(frame);
    return typeof result === 'boolean' ? result : toBool(result);
  };
}
