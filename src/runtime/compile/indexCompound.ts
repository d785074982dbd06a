import type { IndexExpressionAst } from '../../syntax/ast.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { readIndex } from '../readIndex.ts';
import { writeIndex } from '../writeIndex.ts';
import type { BlockContext, Evaluate } from './context.ts';

type Combine = (left: unknown, right: unknown) => unknown;

/** `$table[key] += …`: target and index are evaluated once, and a hashtable's entry is looked up once. */
export function indexCompound(
  node: IndexExpressionAst,
  right: Evaluate,
  combine: Combine,
  context: BlockContext,
): Evaluate {
  const target = context.expression(node.target);
  const index = context.expression(node.index);
  return (frame) => {
    const subject = target(frame);
    const at = index(frame);
    const entry = subject instanceof Hashtable && typeof at === 'string' ? subject.entry(at) : undefined;
    const before = entry === undefined ? readIndex(frame, subject, at) : entry.value;
    const value = right(frame);
    const result = combine(before, value === undefined ? null : value);
    if (entry === undefined) writeIndex(subject, at, result);
    else entry.value = result;
    return result;
  };
}
