import type { StatementAst } from '../../syntax/ast.ts';
import { toBool } from '../../values/convert.ts';
import { booleanTest } from './booleanTest.ts';
import { type BlockContext, soleExpression, type Test } from './context.ts';

/** A condition of `if`, `while` … An error in it points at the condition. */
export function compileCondition(node: StatementAst, context: BlockContext): Test {
  const { extent } = node;
  const sole = soleExpression(node);
  const test = sole === null ? null : booleanTest(sole, context);
  if (test !== null) {
    return (frame) => {
      frame.at = extent;
      return test(frame);
    };
  }
  const value = context.value(node);
  return (frame) => {
    frame.at = extent;
    const result = value(frame);
    return typeof result === 'boolean' ? result : toBool(result);
  };
}
