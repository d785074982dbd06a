import type { Member } from './Member.ts';
import { surroundings } from './surroundings.ts';
import { typeNames } from './typeNames.ts';

/** Members by lower-case name that a session gave to type names, by lower-case type name. */
export type TypeExtensions = Map<string, Map<string, Member>>;

/** Whether anything could be found: most sessions extend no type, and then no type name need be looked at. */
export function anyExtensions(): boolean {
  return surroundings.typeExtensions.size > 0;
}

/** The member of that lower-case name that one of the value's type names was given, the nearest type's first. */
export function extensionMember(value: unknown, lower: string): Member | null {
  if (!anyExtensions()) return null;
  for (const table of extensionsOf(value)) {
    const member = table.get(lower);
    if (member !== undefined) return member;
  }
  return null;
}

/** All members that the value's type names were given, those of the nearest type first. */
export function extensionMembers(value: unknown): Member[] {
  if (!anyExtensions()) return [];
  return extensionsOf(value).flatMap((table) => [...table.values()]);
}

function extensionsOf(value: unknown): Map<string, Member>[] {
  return typeNames(value)
    .map((name) => surroundings.typeExtensions.get(name.toLowerCase()))
    .filter((table) => table !== undefined);
}
