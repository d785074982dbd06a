import { argumentError } from '../argumentErrors.ts';
import { compare } from '../compare.ts';
import { typeOf } from '../typeOf.ts';

/** The order in which .NET sorts: null first, else by the values' own CompareTo, which takes its own type only. */
export function order(left: unknown, right: unknown): number {
  if (left === null) return right === null ? 0 : -1;
  if (right === null) return 1;
  const type = typeOf(left)!;
  if (typeOf(right) !== type) throw argumentError(`Object must be of type ${type.name}.`);
  return compare(left, right, false);
}
