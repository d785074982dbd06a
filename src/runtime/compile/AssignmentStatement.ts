import type { AssignmentOperator, AssignmentStatementAst } from '../../syntax/ast.ts';
import { Double } from '../../values/Double.ts';
import { normal } from '../completion.ts';
import type { Frame } from '../Frame.ts';
import { add } from '../operators/add.ts';
import { divide } from '../operators/divide.ts';
import { multiply } from '../operators/multiply.ts';
import { remainder } from '../operators/remainder.ts';
import { subtract } from '../operators/subtract.ts';
import { assignNothing, assignSlot, readOwnVariable, readVariable, type Slot } from '../variables.ts';
import { type BlockContext, type Evaluate, type Execute, soleExpression } from './context.ts';
import { indexCompound } from './indexCompound.ts';
import { slotOf } from './slotOperands.ts';

type Combine = (left: unknown, right: unknown) => unknown;
type Read = (frame: Frame, slot: Slot) => unknown;

/** How `+=` reads its variable: code with a scope of its own does not see those above. */
export function compoundReader(context: BlockContext): Read {
  return context.hasOwnVariables ? readOwnVariable : readVariable;
}

const combining: Readonly<Record<Exclude<AssignmentOperator, '='>, Combine>> = {
  '+=': add,
  '-=': subtract,
  '*=': multiply,
  '/=': divide,
  '%=': remainder,
};

/** An assignment as a statement. Where the right side is an expression, the statement has succeeded. */
export function compileAssignment(node: AssignmentStatementAst, context: BlockContext): Execute {
  const counting = countingStatement(node, context);
  if (counting !== null) return counting;
  const evaluate = assignmentValue(node, context);
  if (soleExpression(node.right) === null) {
    return (frame) => {
      evaluate(frame);
      return normal;
    };
  }
  return (frame) => {
    evaluate(frame);
    frame.session.success = true;
    return normal;
  };
}

/** `$sum += expression` as a statement of its own: what counting loops spend their time in. */
function countingStatement(node: AssignmentStatementAst, context: BlockContext): Execute | null {
  const expression = node.operator === '+=' ? soleExpression(node.right) : null;
  const slot = expression === null ? null : slotOf(node.left, context);
  if (slot === null) return null;
  const { index } = slot;
  const read = compoundReader(context);
  const right = context.expression(expression!);
  return (frame) => {
    const value = right(frame);
    const cell = frame.cells[index];
    if (typeof value === 'number' && cell?.plain && typeof cell.value === 'number') {
      const sum = cell.value + value;
      cell.value = (sum | 0) === sum ? sum : new Double(sum);
    } else {
      combineSlowly(frame, slot, value, add, read);
    }
    frame.session.success = true;
    return normal;
  };
}

/** An assignment as an expression: assigns and gives the value. */
export function assignmentValue(node: AssignmentStatementAst, context: BlockContext): Evaluate {
  if (node.operator === '=') return plainAssignment(node, context);
  const slot = slotOf(node.left, context);
  const right = context.value(node.right);
  if (slot === null) return combinedPlace(node, right, context);
  const read = compoundReader(context);
  if (node.operator === '+=') return addedSlot(slot, right, read);
  return combinedSlot(slot, right, combining[node.operator], read);
}

function plainAssignment(node: AssignmentStatementAst, context: BlockContext): Evaluate {
  const right = context.value(node.right);
  const slot = slotOf(node.left, context);
  if (slot !== null) return plainSlot(slot, right);
  const { assign } = context.assignable(node.left);
  return (frame) => {
    const value = right(frame);
    const stored = value === undefined ? null : value;
    assign(frame, stored);
    return stored;
  };
}

function plainSlot({ index, name }: Slot, right: Evaluate): Evaluate {
  return (frame) => {
    const value = right(frame);
    const cell = frame.cells[index];
    if (value === undefined) assignNothing(frame, index, name);
    else if (cell?.plain && cell.value !== undefined) cell.value = value;
    else assignSlot(frame, index, name, value);
    return value;
  };
}

/** `$sum += …`: the case of every counting loop. */
function addedSlot(slot: Slot, right: Evaluate, read: Read): Evaluate {
  const { index } = slot;
  return (frame) => {
    const value = right(frame);
    const cell = frame.cells[index];
    if (typeof value !== 'number' || !cell?.plain) return combineSlowly(frame, slot, value, add, read);
    const before = cell.value;
    if (typeof before !== 'number') return combineSlowly(frame, slot, value, add, read);
    const sum = before + value;
    const result = (sum | 0) === sum ? sum : new Double(sum);
    cell.value = result;
    return result;
  };
}

function combinedSlot(slot: Slot, right: Evaluate, combine: Combine, read: Read): Evaluate {
  return (frame) => combineSlowly(frame, slot, right(frame), combine, read);
}

function combineSlowly(frame: Frame, slot: Slot, value: unknown, combine: Combine, read: Read): unknown {
  const { index, name } = slot;
  const cell = frame.cells[index];
  const held = cell?.value;
  const before = held !== undefined ? held : read(frame, slot);
  const result = combine(before === undefined ? null : before, value === undefined ? null : value);
  if (cell?.plain && held !== undefined) cell.value = result;
  else assignSlot(frame, index, name, result);
  return result;
}

function combinedPlace(node: AssignmentStatementAst, right: Evaluate, context: BlockContext): Evaluate {
  const combine = combining[node.operator as keyof typeof combining];
  if (node.left.kind === 'IndexExpression') return indexCompound(node.left, right, combine, context);
  const { prepare } = context.assignable(node.left);
  return (frame) => {
    const place = prepare(frame);
    const before = place.get();
    const value = right(frame);
    const result = combine(before, value === undefined ? null : value);
    place.set(result);
    return result;
  };
}
