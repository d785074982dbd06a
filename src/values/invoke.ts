import { call } from './call.ts';
import { construct } from './construct.ts';
import { type SoughtMember, soughtMethod } from './dotnet/Sought.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { ScriptMethod } from './Member.ts';
import { findMember } from './members.ts';
import { MethodGroup } from './NetMember.ts';
import type { Casts } from './overloadChoice.ts';
import { PSCustomObject } from './PSCustomObject.ts';
import { PSMember } from './PSMember.ts';
import { baseOf } from './PSObject.ts';
import type { PSType } from './PSType.ts';
import { constructors, staticMembers } from './typeMembers.ts';
import { typeOf } from './typeOf.ts';

export { call } from './call.ts';
export { construct } from './construct.ts';

/** `$target.Name(arguments)`. undefined when the method returns nothing (void). Throws what PowerShell throws. */
export function invokeMethod(target: unknown, name: string, args: readonly unknown[], casts: Casts = null): unknown {
  const member = findMember(target, name.toLowerCase());
  if (member instanceof MethodGroup) return call(member, baseOf(target), args, member.name, casts);
  if (member instanceof ScriptMethod) return member.invoke(target, args);
  throw methodNotFound(soughtMethod(typeOf(target)!, name), target instanceof PSCustomObject ? name : null);
}

/** `[Type]::Name(arguments)`. */
export function invokeStatic(type: PSType, name: string, args: readonly unknown[], casts: Casts = null): unknown {
  if (name.toLowerCase() === 'new') return construct(type, args, casts);
  const member = staticMembers(type).get(name.toLowerCase());
  if (member instanceof MethodGroup) return call(member, type, args, member.name, casts);
  throw methodNotFound(soughtMethod(type, name, true));
}

/** A static property, a constant, or a method that is not called; undefined when there is none. */
export function getStatic(type: PSType, name: string): unknown {
  const member = staticMembers(type).get(name.toLowerCase());
  if (member instanceof MethodGroup) return new PSMember(type, member);
  if (member === undefined && name.toLowerCase() === 'new') return constructorList(type);
  return member === undefined ? undefined : member.get(undefined);
}

/** `[type]::new` without parentheses lists the constructors (recorded). */
function constructorList(type: PSType): PSMember | undefined {
  const group = constructors(type);
  return group === null ? undefined : new PSMember(type, group);
}

/** Proof: recorded. */
function methodNotFound(sought: SoughtMember, target: string | null = null): ExceptionObject {
  const message = `Method invocation failed because [${sought.type.display}] does not contain a method named '${sought.member}'.`;
  return new ExceptionObject('System.Management.Automation.RuntimeException', message, {
    errorId: 'MethodNotFound',
    category: 'InvalidOperation',
    target,
    sought,
  });
}
