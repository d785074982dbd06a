import { soughtProperty } from '../values/dotnet/Sought.ts';
import { getStatic, invokeStatic } from '../values/invoke.ts';
import type { Casts } from '../values/overloadChoice.ts';
import { PSType } from '../values/PSType.ts';
import { staticMembers } from '../values/typeMembers.ts';
import { typeOf } from '../values/typeOf.ts';
import type { Frame } from './Frame.ts';
import { raise } from './raise.ts';
import { noteQuietly, strictError } from './readProperty.ts';

/** The type left of `::`; an object there stands for its type. */
function typeLeft(target: unknown): PSType {
  if (target instanceof PSType) return target;
  const type = typeOf(target);
  return (
    type ??
    raise('You cannot call a method on a null-valued expression.', 'InvokeMethodOnNull', 'InvalidOperation', null)
  );
}

/** `[type]::Name`. */
export function readStatic(frame: Frame, target: unknown, name: string): unknown {
  if (target === null || target === undefined) return null;
  const type = typeLeft(target);
  const value = getStatic(type, name);
  if (value !== undefined) return value;
  if (frame.scope.strict > 1) throw strictError(name, soughtProperty(type, name, true));
  noteQuietly(frame, type, name, true);
  return null;
}

export function writeStatic(target: unknown, name: string, value: unknown): void {
  const member = staticMembers(typeLeft(target)).get(name.toLowerCase());
  if (member === undefined || !member.isProperty) {
    const message = `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`;
    raise(message, 'PropertyAssignmentException', 'InvalidOperation', null);
  }
  member.set(undefined, value === undefined ? null : value);
}

/** `[type]::Name(…)`; `new` makes an object. */
export function callStatic(
  _frame: Frame,
  target: unknown,
  name: string,
  args: unknown[],
  casts: Casts = null,
): unknown {
  return invokeStatic(typeLeft(target), name, args, casts);
}
