import { netToString, toStringPS } from '../../values/convert.ts';
import { enumerate } from '../../values/enumerate.ts';

/** Collections among the elements show their type's name only (recorded). */
function textOf(item: unknown): string {
  if (item === null || item === undefined) return '';
  return enumerate(item) === null ? toStringPS(item) : netToString(item, null);
}

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
    text += typeof item === 'string' ? item : textOf(item);
  }
  return text;
}
