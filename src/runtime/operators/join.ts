import { toStringPS } from '../../values/convert.ts';
import { enumerate } from '../../values/enumerate.ts';
import { surroundings } from '../../values/surroundings.ts';
import { itemText } from '../../values/toStringPS.ts';

export function join(left: unknown, right: unknown): string {
  const separator = right === null || right === undefined ? '' : toStringPS(right);
  if (left === null || left === undefined) return '';
  const items = Array.isArray(left) ? left : enumerate(left);
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
