import { beginsWith, byLabel, candidate, type Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';
import { Inference } from './infer/Inference.ts';
import type { Shape } from './infer/Shape.ts';

/** `$table["na`: the keys of a dictionary. */
export function completeIndexKey(cursor: Cursor): Found | null {
  const [, quote, word] = /\[(['"])([^'"[\]]*)$/.exec(cursor.before) ?? [];
  const node = cursor.nearest('IndexExpression');
  if (word === undefined || quote === undefined || node === null || !cursor.isOpen(node)) return null;
  const shape = new Inference(cursor).expression(node.target);
  const matches = beginsWith(word);
  const items = [...keysOf(shape)]
    .filter(matches)
    .map((key) => candidate('Property', quote + key + quote, key))
    .sort(byLabel);
  return { start: cursor.end - word.length - 1, items };
}

/** Only what is no declared member is a key. */
function* keysOf(shape: Shape | null): Iterable<string> {
  for (const { name, isProperty, member } of shape?.members() ?? []) if (isProperty && member === null) yield name;
}
