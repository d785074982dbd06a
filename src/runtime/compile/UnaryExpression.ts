import type { UnaryExpressionAst } from '../../syntax/ast.ts';
import { bnot } from '../operators/bnot.ts';
import { join } from '../operators/join.ts';
import { not } from '../operators/not.ts';
import { negate, plus } from '../operators/sign.ts';
import { unarySplit } from '../operators/split.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { compileIncrement } from './increment.ts';

type Operator = (value: unknown) => unknown;

const operators: Readonly<Record<string, Operator>> = {
  not,
  bnot,
  plus,
  minus: negate,
  join: (value) => join(value, null),
  isplit: unarySplit,
  csplit: unarySplit,
  comma: (value) => [value],
};

export function compileUnary(node: UnaryExpressionAst, context: BlockContext): Evaluate {
  const operator = operators[node.operator];
  if (operator === undefined) return compileIncrement(node, context);
  const child = context.expression(node.child);
  return (frame) => {
    const value = child(frame);
    return operator(value === undefined ? null : value);
  };
}
