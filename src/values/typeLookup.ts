import type { PSType } from './PSType.ts';

/**
 * Types are found by name in the registry, which knows every type's file. Those files need to find each other's types
 * without importing the registry (a cycle), so the registry hangs itself in here when it is loaded.
 */
let find: ((name: string) => PSType | null) | null = null;

export function setTypeLookup(lookup: (name: string) => PSType | null): void {
  find = lookup;
}

/** The type of a name, or null. Same names as `findType` of registry.ts. */
export function lookupType(name: string): PSType | null {
  if (find === null) throw new Error('values/registry.ts has not been imported');
  return find(name);
}

/** A type known to exist. */
export function knownType(name: string): PSType {
  const type = lookupType(name);
  if (type === null) throw new Error(`no type ${name} in the registry`);
  return type;
}
