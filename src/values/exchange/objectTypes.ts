import type { PSType } from '../PSType.ts';

/** Finds the types of Exchange's objects, which a higher layer makes of its property tables. */
let find: ((kind: string) => PSType | null) | null = null;
const handedOut = new Set<string>();

/** Changes who makes the types; answers the full names of those that were handed out before, which are outdated now. */
export function setObjectTypes(finder: (kind: string) => PSType | null): string[] {
  find = finder;
  const outdated = [...handedOut];
  handedOut.clear();
  return outdated;
}

export function objectTypeOf(kind: string): PSType {
  const type = find?.(kind);
  if (!type) throw new Error(`the type ${kind} has not been made known`);
  handedOut.add(type.fullName);
  return type;
}
