import type { ConvertExpressionAst } from '../../syntax/ast.ts';
import { PSReference } from '../../values/PSReference.ts';
import { frameVariable } from '../automatic.ts';
import { scopedVariable } from '../scopedVariable.ts';
import { slotVariable } from '../variables.ts';
import type { BlockContext, Evaluate } from './context.ts';

/** `[ref]$x` stands for the variable itself; `[ref]` of any other value for a place of its own that holds the value. */
export function compileReference(node: ConvertExpressionAst, context: BlockContext): Evaluate {
  const { child } = node;
  if (
    child.kind !== 'VariableExpression' ||
    child.drive !== null ||
    frameVariable(child.name.toLowerCase()) !== undefined
  ) {
    const value = context.expression(child);
    return (frame) => new PSReference(holder(value(frame)));
  }
  const { name, scope } = child;
  if (scope !== null) return (frame) => new PSReference(scopedVariable(frame, scope, name));
  const slot = context.layout.slot(name);
  return (frame) => new PSReference(frame.scope.lookup(name.toLowerCase()) ?? slotVariable(frame, slot, name));
}

function holder(value: unknown): { value: unknown } {
  return { value: value === undefined ? null : value };
}
