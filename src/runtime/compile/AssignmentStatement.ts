import type { AssignmentOperator, AssignmentStatementAst, VariableExpressionAst } from '../../syntax/ast.ts';
import { frameVariable } from '../automatic.ts';
import { normal } from '../completion.ts';
import type { Frame } from '../Frame.ts';
import { add } from '../operators/add.ts';
import { divide } from '../operators/divide.ts';
import { multiply } from '../operators/multiply.ts';
import { remainder } from '../operators/remainder.ts';
import { subtract } from '../operators/subtract.ts';
import { assignSlot, readVariable } from '../variables.ts';
import { type BlockContext, type Evaluate, type Execute, soleExpression } from './context.ts';

type Combine = (left: unknown, right: unknown) => unknown;

const combining: Readonly<Record<Exclude<AssignmentOperator, '='>, Combine>> = {
  '+=': add,
  '-=': subtract,
  '*=': multiply,
  '/=': divide,
  '%=': remainder,
};

export function compileAssignment(node: AssignmentStatementAst, context: BlockContext): Execute {
  const evaluate = assignmentValue(node, context);
  const succeeds = soleExpression(node.right) !== null;
  return (frame) => {
    evaluate(frame);
    if (succeeds) frame.session.success = true;
    return normal;
  };
}

/** An assignment as an expression: assigns and gives the value. */
export function assignmentValue(node: AssignmentStatementAst, context: BlockContext): Evaluate {
  if (node.operator === '=') return plainAssignment(node, context);
  const combine = combining[node.operator];
  const slot = plainSlot(node, context);
  return slot === null ? combinedPlace(node, combine, context) : combinedSlot(node, slot, combine, context);
}

function plainAssignment(node: AssignmentStatementAst, context: BlockContext): Evaluate {
  const right = context.value(node.right);
  const { assign } = context.assignable(node.left);
  return (frame) => {
    const value = right(frame);
    const stored = value === undefined ? null : value;
    assign(frame, stored);
    return stored;
  };
}

/** A plain variable on the left: the case of every counting loop. */
function plainSlot(node: AssignmentStatementAst, context: BlockContext): number | null {
  const { left } = node;
  if (left.kind !== 'VariableExpression' || left.scope !== null || left.drive !== null) return null;
  const key = left.name.toLowerCase();
  if (frameVariable(key) !== undefined || key === 'null') return null;
  return context.layout.slot(left.name);
}

function combinedSlot(node: AssignmentStatementAst, slot: number, combine: Combine, context: BlockContext): Evaluate {
  const { name } = node.left as VariableExpressionAst;
  const key = name.toLowerCase();
  const right = context.value(node.right);
  return (frame) => {
    const cell = frame.cells[slot];
    if (cell === undefined || !cell.plain || cell.value === undefined) return slowly(frame);
    const value = right(frame);
    const result = combine(cell.value, value === undefined ? null : value);
    cell.value = result;
    return result;
  };
  function slowly(frame: Frame): unknown {
    const value = right(frame);
    const result = combine(readVariable(frame, slot, key, name), value === undefined ? null : value);
    assignSlot(frame, slot, name, result);
    return result;
  }
}

function combinedPlace(node: AssignmentStatementAst, combine: Combine, context: BlockContext): Evaluate {
  const { prepare } = context.assignable(node.left);
  const right = context.value(node.right);
  return (frame) => {
    const place = prepare(frame);
    const before = place.get();
    const value = right(frame);
    const result = combine(before, value === undefined ? null : value);
    place.set(result);
    return result;
  };
}
