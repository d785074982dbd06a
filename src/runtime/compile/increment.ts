import type { UnaryExpressionAst } from '../../syntax/ast.ts';
import { Double } from '../../values/Double.ts';
import type { Frame } from '../Frame.ts';
import { stepped } from '../operators/increment.ts';
import { assignSlot, readVariable, type Slot } from '../variables.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { slotOf } from './slotOperands.ts';

/** `++` and `--`, before and after: the first answers with the new value, the second with the old one (null counts as 0). */
export function compileIncrement(node: UnaryExpressionAst, context: BlockContext): Evaluate {
  const by = node.operator.endsWith('Increment') ? 1 : -1;
  const after = node.operator.startsWith('post');
  const slot = slotOf(node.child, context);
  if (slot !== null) return slotIncrement(slot, by, after);
  const { prepare } = context.assignable(node.child);
  return (frame) => {
    const place = prepare(frame);
    const before = place.get();
    const result = stepped(before, by);
    place.set(result);
    return after ? (before ?? 0) : result;
  };
}

function slotIncrement(slot: Slot, by: 1 | -1, after: boolean): Evaluate {
  const { index } = slot;
  return (frame) => {
    const cell = frame.cells[index];
    if (!cell?.plain) return slowly(frame, slot, by, after);
    const before = cell.value;
    if (typeof before !== 'number') return slowly(frame, slot, by, after);
    const sum = before + by;
    const result = (sum | 0) === sum ? sum : new Double(sum);
    cell.value = result;
    return after ? before : result;
  };
}

function slowly(frame: Frame, slot: Slot, by: 1 | -1, after: boolean): unknown {
  const before = readVariable(frame, slot) ?? null;
  const result = stepped(before, by);
  assignSlot(frame, slot.index, slot.name, result);
  return after ? (before ?? 0) : result;
}
