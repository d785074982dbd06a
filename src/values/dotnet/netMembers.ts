import type { PSType } from '../PSType.ts';
import { memberNames } from './memberNames.ts';

/** A public member of a type of .NET Framework 4.8. */
export interface NetMember {
  /** `.ctor` for constructors. */
  readonly name: string;
  readonly isStatic: boolean;
  /** Numbers of parameters of a method's overloads; none for properties and fields. */
  readonly counts: readonly number[];
}

/** The name under which the tables have a type: without generic arguments, arrays as System.Array. */
export function tableName(type: PSType): string {
  return type.isArray ? 'System.Array' : type.fullName.replace(/\[.*$/s, '');
}

/** Public members that .NET gives to an emulated type, those of its bases after its own; null when it is none of .NET's. */
export function netMembers(fullName: string): NetMember[] | null {
  const own = ownMembers(fullName);
  const base = memberNames[fullName]?.split(' ', 1)[0] ?? '';
  return own === null ? null : [...own, ...inherited(base)];
}

/** Those that the type does not have of a base that is listed too. */
export function ownMembers(fullName: string): NetMember[] | null {
  return memberNames[fullName]?.split(' ').slice(1).map(parsed) ?? null;
}

/** Constructors are not inherited. */
function inherited(base: string): NetMember[] {
  return (netMembers(base) ?? []).filter(({ name }) => name !== '.ctor');
}

function parsed(member: string): NetMember {
  const [name = '', ...counts] = member.split('/');
  const isStatic = name.startsWith('::');
  return { name: isStatic ? name.slice(2) : name, isStatic, counts: counts.map(Number) };
}
