import type { VariableExpressionAst } from '../../syntax/ast.ts';
import { frameVariable } from '../automatic.ts';
import type { Frame } from '../Frame.ts';
import { providerVariable } from '../providerVariable.ts';
import { assignScoped } from '../scopedVariable.ts';
import { assignSlot, notWritable } from '../variables.ts';
import type { Assign, Assignable, BlockContext, Evaluate } from './context.ts';

export function assignableVariable(node: VariableExpressionAst, context: BlockContext): Assignable {
  const assign = variableAssign(node, context);
  const read = context.expression(node);
  return { assign, prepare: (frame) => place(frame, read, assign) };
}

function place(frame: Frame, read: Evaluate, assign: Assign) {
  return { get: () => read(frame), set: (value: unknown) => assign(frame, value) };
}

function variableAssign(node: VariableExpressionAst, context: BlockContext): Assign {
  const { name, scope } = node;
  if (node.drive !== null) return providerVariable(node).set;
  if (scope !== null) return (frame, value) => assignScoped(frame, scope, name, value);
  const key = name.toLowerCase();
  if (key === 'null') return () => {};
  if (key === 'true' || key === 'false' || key === '?') {
    return () => {
      throw notWritable(name);
    };
  }
  const field = frameVariable(key);
  if (field !== undefined) return (frame, value) => setField(frame, field, value);
  const slot = context.layout.slot(name);
  return (frame, value) => {
    const cell = frame.cells[slot];
    if (cell?.plain && cell.value !== undefined) cell.value = value === undefined ? null : value;
    else assignSlot(frame, slot, name, value);
  };
}

function setField(frame: Frame, field: NonNullable<ReturnType<typeof frameVariable>>, value: unknown): void {
  (frame as unknown as Record<string, unknown>)[field] = value === undefined ? null : value;
}
