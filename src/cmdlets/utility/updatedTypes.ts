import type { Session } from '../../runtime/Session.ts';
import type { Member } from '../../values/Member.ts';
import { findType } from '../../values/registry.ts';

/** What Update-TypeData did to one type in this session. */
export interface UpdatedType {
  readonly typeName: string;
  readonly members: Map<string, Member>;
  displaySet: readonly string[] | null;
}

const updated = new WeakMap<Session, Map<string, UpdatedType>>();

/** All types that the session extended, by lower-case name. */
export function updatedTypes(session: Session): Map<string, UpdatedType> {
  const known = updated.get(session) ?? new Map<string, UpdatedType>();
  updated.set(session, known);
  return known;
}

/** The entry of one type, made when it is missing. */
export function updatedType(session: Session, typeName: string): UpdatedType {
  const types = updatedTypes(session);
  const key = typeName.toLowerCase();
  const known = types.get(key);
  if (known !== undefined) return known;
  const entry = { typeName, members: new Map<string, Member>(), displaySet: null };
  types.set(key, entry);
  session.typeExtensions.set(key, entry.members);
  return entry;
}

/** Forgets what was done to a type. */
export function forgetType(session: Session, typeName: string): void {
  const key = typeName.toLowerCase();
  updatedTypes(session).delete(key);
  session.typeExtensions.delete(key);
}

/** `int` means System.Int32; a name that no type has stays as it is, for objects that carry it in PSTypeNames. */
export function fullTypeName(name: string): string {
  return findType(name)?.fullName ?? name;
}
