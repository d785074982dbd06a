import type { BinaryExpressionAst, ExpressionAst, VariableExpressionAst } from '../../syntax/ast.ts';
import { Double } from '../../values/Double.ts';
import { frameVariable } from '../automatic.ts';
import type { Frame } from '../Frame.ts';
import { readVariable, type Slot } from '../variables.ts';
import type { BlockContext, Evaluate } from './context.ts';

/** The slot of an expression that is nothing but a plain variable. */
export function slotOf(node: ExpressionAst, context: BlockContext): Slot | null {
  if (node.kind !== 'VariableExpression' || node.scope !== null || node.drive !== null || node.splatted) return null;
  const key = node.name.toLowerCase();
  if (frameVariable(key) !== undefined || /^(true|false|null|\?)$/.test(key)) return null;
  return slotFor(node, context);
}

/** The slot of a variable that is not automatic. */
export function slotFor({ name, extent }: VariableExpressionAst, context: BlockContext): Slot {
  const key = name.toLowerCase();
  return { index: context.layout.slot(name), key, name, extent, strictFrom: context.inString ? 2 : 1 };
}

export function readSlot(frame: Frame, slot: Slot): unknown {
  const cell = frame.cells[slot.index];
  if (cell !== undefined) {
    const { value } = cell;
    if (value !== undefined) return value;
  }
  const read = readVariable(frame, slot);
  return read === undefined ? null : read;
}

type General = (left: unknown, right: unknown) => unknown;
type Build = (slot: Slot, constant: number, general: General) => Evaluate;

/** Operators with a variable left and a whole number right (`$i -lt 10`, `$i % 3`), in which counting loops spend their time. */
const builders: Readonly<Record<string, Build>> = {
  add: (slot, constant, general) => (frame) => {
    const value = readSlot(frame, slot);
    if (typeof value !== 'number') return general(value, constant);
    const sum = value + constant;
    return (sum | 0) === sum ? sum : new Double(sum);
  },
  subtract: (slot, constant, general) => (frame) => {
    const value = readSlot(frame, slot);
    if (typeof value !== 'number') return general(value, constant);
    const difference = value - constant;
    return (difference | 0) === difference ? difference : new Double(difference);
  },
  remainder: (slot, constant, general) => (frame) => {
    const value = readSlot(frame, slot);
    return typeof value === 'number' && constant !== 0 ? (value % constant) | 0 : general(value, constant);
  },
  eq: (slot, constant, general) => (frame) => {
    const value = readSlot(frame, slot);
    return typeof value === 'number' ? value === constant : general(value, constant);
  },
  ne: (slot, constant, general) => (frame) => {
    const value = readSlot(frame, slot);
    return typeof value === 'number' ? value !== constant : general(value, constant);
  },
  lt: (slot, constant, general) => (frame) => {
    const value = readSlot(frame, slot);
    return typeof value === 'number' ? value < constant : general(value, constant);
  },
  le: (slot, constant, general) => (frame) => {
    const value = readSlot(frame, slot);
    return typeof value === 'number' ? value <= constant : general(value, constant);
  },
  gt: (slot, constant, general) => (frame) => {
    const value = readSlot(frame, slot);
    return typeof value === 'number' ? value > constant : general(value, constant);
  },
  ge: (slot, constant, general) => (frame) => {
    const value = readSlot(frame, slot);
    return typeof value === 'number' ? value >= constant : general(value, constant);
  },
};

/** The operator compiled for a variable and a number; null when the operands are others. `kind`: its name without `i` or `c`. */
export function slotAndConstant(
  node: BinaryExpressionAst,
  kind: string,
  general: General,
  context: BlockContext,
): Evaluate | null {
  const { left, right } = node;
  if (right.kind !== 'ConstantExpression' || right.literal.type !== 'int') return null;
  const build = builders[kind];
  const slot = build === undefined ? null : slotOf(left, context);
  return slot === null ? null : build!(slot, right.literal.value, general);
}
