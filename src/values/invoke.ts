import { convert } from './convert.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import { ScriptMethod } from './Member.ts';
import { findMember } from './members.ts';
import { MethodGroup, type Overload } from './NetMember.ts';
import { chooseOverload, parameterType } from './overloadChoice.ts';
import { baseOf } from './PSObject.ts';
import type { PSType } from './PSType.ts';
import { toStringPS } from './toStringPS.ts';
import { constructors, staticMembers } from './typeMembers.ts';
import { typeOf } from './typeOf.ts';

/** `$target.Name(arguments)`. undefined when the method returns nothing (void). Throws what PowerShell throws. */
export function invokeMethod(target: unknown, name: string, args: readonly unknown[]): unknown {
  const member = findMember(target, name.toLowerCase());
  if (member instanceof MethodGroup) return call(member, baseOf(target), args);
  if (member instanceof ScriptMethod) return member.invoke(target, args);
  throw methodNotFound(typeOf(target)!, name);
}

/** `[Type]::Name(arguments)`. */
export function invokeStatic(type: PSType, name: string, args: readonly unknown[]): unknown {
  if (name.toLowerCase() === 'new') return construct(type, args);
  const member = staticMembers(type).get(name.toLowerCase());
  if (member instanceof MethodGroup) return call(member, undefined, args);
  throw methodNotFound(type, name);
}

/** `[Type]::new(arguments)`. */
export function construct(type: PSType, args: readonly unknown[]): unknown {
  const group = constructors(type);
  if (group === null) {
    if (type.isValueType && args.length === 0 && type.spec.default !== undefined) return type.spec.default();
    throw methodNotFound(type, 'new');
  }
  return call(group, undefined, args, type.name);
}

/** A static property or constant; undefined when there is none. */
export function getStatic(type: PSType, name: string): unknown {
  const member = staticMembers(type).get(name.toLowerCase());
  return member === undefined ? undefined : member.get(undefined);
}

/** Calls the best overload: converts the arguments, writes `[ref]` ones back, wraps what is thrown. */
export function call(group: MethodGroup, self: unknown, args: readonly unknown[], shownName = group.name): unknown {
  const overload = chooseOverload(group.overloads, args);
  if (overload === null) throw noOverload(shownName, args.length);
  const converted = marshalled(overload, shownName, args);
  try {
    return overload.box(group.isStatic ? overload.call(...converted) : overload.call(self, ...converted));
  } catch (error) {
    throw error instanceof ExceptionObject ? invocationError(group.name, args.length, error) : error;
  }
}

function marshalled(overload: Overload, name: string, args: readonly unknown[]): unknown[] {
  const { parameters } = overload.signature;
  const last = parameters.length - 1;
  const result: unknown[] = [];
  for (let i = 0; i < args.length; i++) {
    const parameter = parameters[Math.min(i, last)]!;
    const type = parameterType(overload, i, args);
    const value = parameter.isRef || type === null ? args[i] : converted(args[i], type, parameter.name, name);
    const reader = i <= last && !(overload.isVariadic && i === last) ? overload.readers[i] : null;
    result.push(reader == null || parameter.isRef ? value : reader(value));
  }
  return overload.isVariadic ? gathered(result, last, overload, args) : result;
}

/** Puts the arguments of `params` into one array. */
function gathered(values: unknown[], last: number, overload: Overload, args: readonly unknown[]): unknown[] {
  const passesArray = args.length === last + 1 && parameterType(overload, last, args) === overload.types[last];
  if (passesArray) return values;
  return [...values.slice(0, last), values.slice(last)];
}

function converted(value: unknown, type: PSType, parameter: string, method: string): unknown {
  try {
    return convert(value, type);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    const text = `Cannot convert argument "${parameter}", with value: "${toStringPS(value)}", for "${method}" to type "${type.display}": "${error.message}"`;
    throw new ExceptionObject('System.Management.Automation.MethodException', text, {
      errorId: 'MethodArgumentConversionInvalidCastArgument',
      inner: error,
    });
  }
}

/** Proof: recorded. */
function methodNotFound(type: PSType, name: string): ExceptionObject {
  const message = `Method invocation failed because [${type.display}] does not contain a method named '${name}'.`;
  return new ExceptionObject('System.Management.Automation.RuntimeException', message, {
    errorId: 'MethodNotFound',
    category: 'InvalidOperation',
    target: name,
  });
}

/** Proof: recorded. */
function noOverload(name: string, count: number): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.MethodException',
    `Cannot find an overload for "${name}" and the argument count: "${count}".`,
    { errorId: 'MethodCountCouldNotFindBest' },
  );
}

/** Proof: recorded. */
function invocationError(name: string, count: number, inner: ExceptionObject): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.MethodInvocationException',
    `Exception calling "${name}" with "${count}" argument(s): "${inner.message}"`,
    { errorId: inner.typeName.slice(inner.typeName.lastIndexOf('.') + 1), inner },
  );
}
