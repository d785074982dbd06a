import { ScriptMethod } from '../values/Member.ts';
import { findMember } from '../values/members.ts';
import { MethodGroup } from '../values/NetMember.ts';

/** Whether the value itself (not its elements) has a method of that name. */
export function hasMethod(value: unknown, name: string): boolean {
  const member = findMember(value, name.toLowerCase());
  return member instanceof MethodGroup || member instanceof ScriptMethod;
}
