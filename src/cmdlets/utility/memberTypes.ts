import type { EnumValue } from '../../values/EnumValue.ts';
import type { MemberKind } from '../../values/Member.ts';
import { enumOf } from '../../values/system/Enum.ts';
import { knownType } from '../../values/typeLookup.ts';

/** The type of every `-MemberType`. */
export const MEMBER_TYPES = 'System.Management.Automation.PSMemberTypes';

const KINDS: readonly MemberKind[] = [
  'AliasProperty',
  'CodeMethod',
  'CodeProperty',
  'Event',
  'MemberSet',
  'Method',
  'NoteProperty',
  'ParameterizedProperty',
  'Property',
  'PropertySet',
  'ScriptMethod',
  'ScriptProperty',
];

/** A kind of member as a value. */
export function memberTypeValue(kind: MemberKind): EnumValue {
  return enumOf(knownType(MEMBER_TYPES), kind);
}

/** The kinds of member that a `-MemberType` value stands for. */
export function memberKinds(types: EnumValue): readonly MemberKind[] {
  const bits = Number(types.value);
  return KINDS.filter((kind) => (bits & Number(memberTypeValue(kind).value)) !== 0);
}
