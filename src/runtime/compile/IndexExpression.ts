import type { ExpressionAst, IndexExpressionAst } from '../../syntax/ast.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import { readIndex } from '../readIndex.ts';
import type { Slot } from '../variables.ts';
import { writeIndex } from '../writeIndex.ts';
import type { Assignable, BlockContext, Evaluate } from './context.ts';
import { readSlot, slotOf } from './slotOperands.ts';

export function compileIndex(node: IndexExpressionAst, context: BlockContext): Evaluate {
  if (isBoxed(node.index)) return keyIndex(node, context);
  const slot = slotOf(node.target, context);
  const index = context.expression(node.index);
  if (slot !== null) return slotIndex(slot, index);
  const target = context.expression(node.target);
  return (frame) => {
    const subject = target(frame);
    const at = index(frame);
    if (typeof at === 'number' && Array.isArray(subject)) {
      const found: unknown = subject[at < 0 ? at + subject.length : at];
      if (found !== undefined) return found;
    }
    return readIndex(frame, subject, at);
  };
}

/** `$array[…]`. */
function slotIndex(slot: Slot, index: Evaluate): Evaluate {
  return (frame) => {
    const subject = readSlot(frame, slot);
    const at = index(frame);
    if (typeof at === 'number' && Array.isArray(subject)) {
      const found: unknown = subject[at < 0 ? at + subject.length : at];
      if (found !== undefined) return found;
    }
    return readIndex(frame, subject, at);
  };
}

export function assignableIndex(node: IndexExpressionAst, context: BlockContext): Assignable {
  const target = context.expression(node.target);
  const index = context.expression(node.index);
  return {
    assign: (frame, value) => {
      const subject = target(frame);
      writeIndex(subject, index(frame), value);
    },
    prepare: (frame) => {
      const subject = target(frame);
      const at = index(frame);
      return { get: () => readIndex(frame, subject, at), set: (value) => writeIndex(subject, at, value) };
    },
  };
}

/** `$ordered[[object]10]`: the cast says that the number is a key and not a place (recorded). */
function isBoxed(index: ExpressionAst): boolean {
  return index.kind === 'ConvertExpression' && /^(system\.)?object$/i.test(index.type.typeName.extent.text);
}

function keyIndex(node: IndexExpressionAst, context: BlockContext): Evaluate {
  const target = context.expression(node.target);
  const index = context.expression(node.index);
  return (frame) => {
    const subject = target(frame);
    const key = index(frame);
    return subject instanceof Dictionary ? (subject.get(key) ?? null) : readIndex(frame, subject, key);
  };
}
