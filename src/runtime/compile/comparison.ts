import type { BinaryExpressionAst } from '../../syntax/ast.ts';
import { operators } from './binaryOperators.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { slotAndConstant } from './slotOperands.ts';

type General = (left: unknown, right: unknown) => unknown;
type Build = (left: Evaluate, right: Evaluate, general: General) => Evaluate;

/** `-eq`, `-lt` …: two Int32 are compared at once, everything else by the operator's rules. */
const builders: Readonly<Record<string, Build>> = {
  eq: (left, right, general) => (frame) => {
    const a = left(frame);
    const b = right(frame);
    return typeof a === 'number' && typeof b === 'number' ? a === b : general(a, b);
  },
  ne: (left, right, general) => (frame) => {
    const a = left(frame);
    const b = right(frame);
    return typeof a === 'number' && typeof b === 'number' ? a !== b : general(a, b);
  },
  lt: (left, right, general) => (frame) => {
    const a = left(frame);
    const b = right(frame);
    return typeof a === 'number' && typeof b === 'number' ? a < b : general(a, b);
  },
  le: (left, right, general) => (frame) => {
    const a = left(frame);
    const b = right(frame);
    return typeof a === 'number' && typeof b === 'number' ? a <= b : general(a, b);
  },
  gt: (left, right, general) => (frame) => {
    const a = left(frame);
    const b = right(frame);
    return typeof a === 'number' && typeof b === 'number' ? a > b : general(a, b);
  },
  ge: (left, right, general) => (frame) => {
    const a = left(frame);
    const b = right(frame);
    return typeof a === 'number' && typeof b === 'number' ? a >= b : general(a, b);
  },
};

/** The compiled comparison, or null when the operator is not one of the six. */
export function compileComparison(node: BinaryExpressionAst, context: BlockContext): Evaluate | null {
  const build = builders[node.operator.slice(1)];
  if (build === undefined || !/^[ic](eq|ne|lt|le|gt|ge)$/.test(node.operator)) return null;
  const general = operators[node.operator]!;
  const nulled: General = (a, b) => general(a === undefined ? null : a, b === undefined ? null : b);
  const quick = slotAndConstant(node, node.operator.slice(1), general, context);
  return quick ?? build(context.expression(node.left), context.expression(node.right), nulled);
}
