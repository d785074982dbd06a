import type { Session } from '../../runtime/Session.ts';
import type { Member } from '../../values/Member.ts';

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
  const known = types.get(key) ?? { typeName, members: new Map(), displaySet: null };
  types.set(key, known);
  return known;
}
