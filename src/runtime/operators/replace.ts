import { toStringPS } from '../../values/convert.ts';
import { enumerate } from '../../values/enumerate.ts';
import { raise } from '../raise.ts';
import { regexFor } from './regex.ts';

/** `-replace pattern, replacement`: on a text, or on each element of a collection. */
function replace(left: unknown, right: unknown, ignoreCase: boolean): unknown {
  const [pattern, replacement] = operands(right);
  const text = replacement === null || replacement === undefined ? '' : toStringPS(replacement);
  const regex = regexFor(pattern, ignoreCase, true);
  if (typeof left !== 'object' || left === null) return regex.replace(left === null ? '' : toStringPS(left), text);
  const items = enumerate(left);
  if (items === null) return regex.replace(toStringPS(left), text);
  return Array.from(items, (item) => regex.replace(item === null ? '' : toStringPS(item), text));
}

function operands(right: unknown): readonly unknown[] {
  const list = enumerate(right);
  if (list === null) return [right];
  const items = [...list];
  if (items.length <= 2) return items;
  const message = `The -replace operator allows only two elements to follow it, not ${items.length}.`;
  return raise(message, 'BadReplaceArgument', 'InvalidOperation', right);
}

export const ireplace = (left: unknown, right: unknown): unknown => replace(left, right, true);
export const creplace = (left: unknown, right: unknown): unknown => replace(left, right, false);
