import type { UnaryExpressionAst, VariableExpressionAst } from '../../syntax/ast.ts';
import { Double } from '../../values/Double.ts';
import { frameVariable } from '../automatic.ts';
import type { Frame } from '../Frame.ts';
import { stepped } from '../operators/increment.ts';
import { assignSlot, readVariable } from '../variables.ts';
import type { BlockContext, Evaluate } from './context.ts';

/** `++` and `--`, before and after: the first answers with the new value, the second with the old one (null counts as 0). */
export function compileIncrement(node: UnaryExpressionAst, context: BlockContext): Evaluate {
  const by = node.operator.endsWith('Increment') ? 1 : -1;
  const after = node.operator.startsWith('post');
  const { child } = node;
  if (child.kind === 'VariableExpression' && isPlain(child)) return variableIncrement(child, by, after, context);
  const { prepare } = context.assignable(child);
  return (frame) => {
    const place = prepare(frame);
    const before = place.get();
    const result = stepped(before, by);
    place.set(result);
    return after ? (before ?? 0) : result;
  };
}

function isPlain({ scope, drive, name }: VariableExpressionAst): boolean {
  return scope === null && drive === null && frameVariable(name.toLowerCase()) === undefined;
}

function variableIncrement(node: VariableExpressionAst, by: 1 | -1, after: boolean, context: BlockContext): Evaluate {
  const { name } = node;
  const key = name.toLowerCase();
  const slot = context.layout.slot(name);
  return (frame) => {
    const cell = frame.cells[slot];
    if (cell === undefined || !cell.plain) return slowly(frame);
    const before = cell.value;
    if (typeof before !== 'number') return slowly(frame);
    const sum = before + by;
    const result = (sum | 0) === sum ? sum : new Double(sum);
    cell.value = result;
    return after ? before : result;
  };
  function slowly(frame: Frame): unknown {
    const before = readVariable(frame, slot, key, name);
    const result = stepped(before, by);
    assignSlot(frame, slot, name, result);
    return after ? (before ?? 0) : result;
  }
}
