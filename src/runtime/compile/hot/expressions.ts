import type { BinaryExpressionAst, ExpressionAst } from '../../../syntax/ast.ts';
import { add } from '../../operators/add.ts';
import { multiply } from '../../operators/multiply.ts';
import { remainder } from '../../operators/remainder.ts';
import { subtract } from '../../operators/subtract.ts';
import { operators } from '../binaryOperators.ts';
import { soleExpression } from '../context.ts';
import { slotOf } from '../slotOperands.ts';
import type { Emitter } from './Emitter.ts';

type Writers = {
  readonly [Kind in ExpressionAst['kind']]?: (
    node: Extract<ExpressionAst, { kind: Kind }>,
    to: Emitter,
  ) => string | null;
};

/** What a kind of expression is in JavaScript; null where this one has to be called as its closure. */
export const expressions: Writers = {
  ConstantExpression: ({ literal }) => (literal.type === 'int' ? `${literal.value}` : null),
  StringConstantExpression: ({ value }) => JSON.stringify(value),
  VariableExpression: (node, to) => {
    if (node.name.toLowerCase() === '_' && node.scope === null && node.drive === null) return null;
    const slot = slotOf(node, to.context);
    return slot === null ? null : to.slot(slot);
  },
  ParenExpression: ({ pipeline }, to) => {
    const inner = soleExpression(pipeline);
    return inner === null ? null : to.expression(inner);
  },
  BinaryExpression: (node, to) => binary(node, to),
  ExpandableStringExpression: ({ parts }, to) => {
    const texts = parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : to.stringPart(part)));
    return `(''+${texts.join('+')})`;
  },
  UnaryExpression: (node, to) => (node.operator === 'not' ? `(!isTrue(${to.expression(node.child)}))` : null),
  IndexExpression: (node, to) => {
    const target = to.temporary();
    const index = to.temporary();
    const value = to.temporary();
    const place = `${value}=${target}[${index}<0?${index}+${target}.length:${index}]`;
    return `(${target}=${to.expression(node.target)},${index}=${to.expression(node.index)},typeof ${index}==='number'&&Array.isArray(${target})&&(${place})!==undefined?${value}:readIndex(f,${target},${index}))`;
  },
};

/** The six comparisons of two Int32, by operator without its `i` or `c`. */
const comparisons: Readonly<Record<string, string>> = { eq: '===', ne: '!==', lt: '<', le: '<=', gt: '>', ge: '>=' };

const arithmetic: Readonly<
  Record<string, { readonly sign: string; readonly general: (a: unknown, b: unknown) => unknown }>
> = {
  add: { sign: '+', general: add },
  subtract: { sign: '-', general: subtract },
  multiply: { sign: '*', general: multiply },
};

function binary(node: BinaryExpressionAst, to: Emitter): string | null {
  const { operator } = node;
  if (operator === 'and') return `(isTrue(${to.expression(node.left)})&&isTrue(${to.expression(node.right)}))`;
  if (operator === 'or') return `(isTrue(${to.expression(node.left)})||isTrue(${to.expression(node.right)}))`;
  if (Object.hasOwn(arithmetic, operator)) return calculated(node, to);
  if (operator === 'remainder') return remainderOf(node, to);
  const sign = /^[ic](eq|ne|lt|le|gt|ge)$/.test(operator) ? comparisons[operator.slice(1)]! : null;
  return sign === null ? null : compared(node, sign, to);
}

/** Both operands in variables, evaluated from left to right. */
function operands(node: BinaryExpressionAst, to: Emitter): { a: string; b: string; both: string } {
  const a = to.temporary();
  const b = to.temporary();
  return { a, b, both: `${a}=${to.expression(node.left)},${b}=${to.expression(node.right)}` };
}

const areNumbers = (a: string, b: string): string => `typeof ${a}==='number'&&typeof ${b}==='number'`;

/** Int32 arithmetic whose result is an Int32; every other goes by the operator's rules. */
function calculated(node: BinaryExpressionAst, to: Emitter): string {
  const { sign, general } = arithmetic[node.operator]!;
  const { a, b, both } = operands(node, to);
  const result = to.temporary();
  const whole = to.temporary();
  const quick = `${areNumbers(a, b)}&&(${whole}=(${result}=${a}${sign}${b})|0)===${result}`;
  return `(${both},${quick}?${whole}:${to.constant(general)}(nn(${a}),nn(${b})))`;
}

function remainderOf(node: BinaryExpressionAst, to: Emitter): string {
  const { a, b, both } = operands(node, to);
  return `(${both},${areNumbers(a, b)}&&${b}!==0?(${a}%${b})|0:${to.constant(remainder)}(nn(${a}),nn(${b})))`;
}

function compared(node: BinaryExpressionAst, sign: string, to: Emitter): string {
  const { a, b, both } = operands(node, to);
  const general = to.constant(operators[node.operator]!);
  return `(${both},${areNumbers(a, b)}?${a}${sign}${b}:${general}(nn(${a}),nn(${b})))`;
}
