import { toStringPS } from '../../values/convert.ts';
import { Enumerator } from '../../values/Enumerator.ts';
import { enumerate } from '../../values/enumerate.ts';
import { surroundings } from '../../values/surroundings.ts';
import { itemText } from '../../values/toStringPS.ts';

export function join(left: unknown, right: unknown): string {
  const separator = right === null || right === undefined ? '' : toStringPS(right);
  if (left === null || left === undefined) return '';
  // An enumerator (`$input`) is one thing to `-join`; its text is that of what it visits.
  const items = Array.isArray(left) ? left : left instanceof Enumerator ? null : enumerate(left);
  if (items === null) return toStringPS(left);
  let text = '';
  let first = true;
  for (const item of items) {
    if (first) first = false;
    else text += separator;
    text += typeof item === 'string' ? item : itemText(item, surroundings.separator());
  }
  return text;
}
