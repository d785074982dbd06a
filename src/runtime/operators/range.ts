import { convert } from '../../values/convert.ts';
import { int32 } from '../../values/types.ts';

/** A bound of `..` as an Int32: `'2'`, `1.6` and null convert as everywhere. */
export function rangeBound(value: unknown): number {
  if (typeof value === 'number') return value;
  return value === null || value === undefined ? 0 : (convert(value, int32()) as number);
}

/** All integers from the left bound to the right one, upwards or downwards. */
export function range(left: unknown, right: unknown): number[] {
  const first = rangeBound(left);
  const last = rangeBound(right);
  const step = first <= last ? 1 : -1;
  const items = new Array<number>(Math.abs(last - first) + 1);
  for (let i = 0, n = first; i < items.length; i++, n += step) items[i] = n;
  return items;
}
