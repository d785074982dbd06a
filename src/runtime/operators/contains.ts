import { equals } from '../../values/compare.ts';
import { Enumerator } from '../../values/Enumerator.ts';
import { enumerate } from '../../values/enumerate.ts';

function contains(collection: unknown, wanted: unknown, ignoreCase: boolean): boolean {
  const items = Array.isArray(collection)
    ? collection
    : collection instanceof Enumerator
      ? null
      : enumerate(collection);
  if (items === null) return equals(collection, wanted, ignoreCase);
  for (const item of items) if (equals(item, wanted, ignoreCase)) return true;
  return false;
}

export const icontains = (left: unknown, right: unknown): boolean => contains(left, right, true);
export const ccontains = (left: unknown, right: unknown): boolean => contains(left, right, false);
export const inotcontains = (left: unknown, right: unknown): boolean => !contains(left, right, true);
export const cnotcontains = (left: unknown, right: unknown): boolean => !contains(left, right, false);
