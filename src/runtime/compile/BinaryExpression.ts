import type { BinaryExpressionAst } from '../../syntax/ast.ts';
import { Double } from '../../values/Double.ts';
import { add } from '../operators/add.ts';
import { multiply } from '../operators/multiply.ts';
import { remainder } from '../operators/remainder.ts';
import { subtract } from '../operators/subtract.ts';
import { isTrue } from '../operators/xor.ts';
import { operators } from './binaryOperators.ts';
import { compileComparison } from './comparison.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { framedOperators } from './framedOperators.ts';
import { slotAndConstant } from './slotOperands.ts';

type Compile = (node: BinaryExpressionAst, context: BlockContext) => Evaluate;

/** Operators that do not simply take two values: short circuits, those that need the frame, and the hot arithmetic. */
const special: Readonly<Record<string, Compile>> = {
  and: compileAnd,
  or: compileOr,
  add: (node, context) =>
    slotAndConstant(node, 'add', add, context) ??
    compileAdd(context.expression(node.left), context.expression(node.right)),
  subtract: (node, context) =>
    slotAndConstant(node, 'subtract', subtract, context) ??
    compileSubtract(context.expression(node.left), context.expression(node.right)),
  multiply: (node, context) => compileMultiply(context.expression(node.left), context.expression(node.right)),
  remainder: (node, context) =>
    slotAndConstant(node, 'remainder', remainder, context) ??
    compileRemainder(context.expression(node.left), context.expression(node.right)),
  ...framedOperators,
};

export function compileBinary(node: BinaryExpressionAst, context: BlockContext): Evaluate {
  const compile = special[node.operator];
  if (compile !== undefined) return compile(node, context);
  const comparison = compileComparison(node, context);
  if (comparison !== null) return comparison;
  const operator = operators[node.operator];
  if (operator === undefined) throw new Error(`unknown operator ${node.operator}`);
  const left = context.expression(node.left);
  const right = context.expression(node.right);
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    return operator(a === undefined ? null : a, b === undefined ? null : b);
  };
}

function compileAnd(node: BinaryExpressionAst, context: BlockContext): Evaluate {
  const left = context.expression(node.left);
  const right = context.expression(node.right);
  return (frame) => isTrue(left(frame)) && isTrue(right(frame));
}

function compileOr(node: BinaryExpressionAst, context: BlockContext): Evaluate {
  const left = context.expression(node.left);
  const right = context.expression(node.right);
  return (frame) => isTrue(left(frame)) || isTrue(right(frame));
}

function compileAdd(left: Evaluate, right: Evaluate): Evaluate {
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const sum = a + b;
      return (sum | 0) === sum ? sum : new Double(sum);
    }
    return add(a === undefined ? null : a, b === undefined ? null : b);
  };
}

function compileSubtract(left: Evaluate, right: Evaluate): Evaluate {
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const difference = a - b;
      return (difference | 0) === difference ? difference : new Double(difference);
    }
    return subtract(a === undefined ? null : a, b === undefined ? null : b);
  };
}

function compileMultiply(left: Evaluate, right: Evaluate): Evaluate {
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    if (typeof a === 'number' && typeof b === 'number') {
      const product = a * b;
      const whole = product | 0;
      return whole === product ? whole : new Double(product);
    }
    return multiply(a === undefined ? null : a, b === undefined ? null : b);
  };
}

function compileRemainder(left: Evaluate, right: Evaluate): Evaluate {
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    if (typeof a === 'number' && typeof b === 'number' && b !== 0) return (a % b) | 0;
    return remainder(a === undefined ? null : a, b === undefined ? null : b);
  };
}
