import type { ArrayLiteralAst } from '../../syntax/ast.ts';
import { enumerate } from '../../values/enumerate.ts';
import type { Assignable, BlockContext } from './context.ts';

/** `$a, $b = …`: one element each; the last takes what is left, the ones without get null. */
export function assignableList(node: ArrayLiteralAst, context: BlockContext): Assignable {
  const targets = node.elements.map((element) => context.assignable(element).assign);
  const read = context.expression(node);
  const assign: Assignable['assign'] = (frame, value) => {
    const items = Array.isArray(value) ? value : listed(value);
    const last = targets.length - 1;
    for (let i = 0; i < last; i++) targets[i]!(frame, i < items.length ? items[i] : null);
    const rest = items.slice(last);
    targets[last]!(frame, rest.length === 0 ? null : rest.length === 1 ? rest[0] : rest);
  };
  return { assign, prepare: (frame) => ({ get: () => read(frame), set: (value) => assign(frame, value) }) };
}

function listed(value: unknown): unknown[] {
  const items = enumerate(value);
  return items === null ? [value] : [...items];
}
