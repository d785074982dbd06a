import { NetValue } from '../NetObject.ts';
import { baseOf } from '../PSObject.ts';

/** `Equals` of .NET: the same type and the same value; objects without values are equal to themselves only. */
export function sameValue(left: unknown, right: unknown): boolean {
  const a = baseOf(left) ?? null;
  const b = baseOf(right) ?? null;
  if (a === b) return true;
  if (!(a instanceof NetValue) || !(b instanceof NetValue) || a.psType !== b.psType) return false;
  const equals = a.psType.inherited('equals');
  if (equals !== undefined) return equals(a as never, b);
  const hash = a.psType.inherited('hash');
  return hash !== undefined && hash(a as never) === hash(b as never);
}
