import { argumentNull } from './argumentErrors.ts';
import { convert } from './convert.ts';
import type { SoughtMember } from './dotnet/Sought.ts';
import { ExceptionObject } from './ExceptionObject.ts';
import type { MethodGroup, Overload } from './NetMember.ts';
import { type Candidate, type Casts, chooseOverload, wantedType } from './overloadChoice.ts';
import { baseOf } from './PSObject.ts';
import { PSType } from './PSType.ts';
import { toStringPS } from './toStringPS.ts';
import { typedArray } from './typedArray.ts';
import { typeOf } from './typeOf.ts';

/**
 * Calls the best overload: converts the arguments, writes `[ref]` ones back, wraps what is thrown. `self`: the object; for
 * static methods and constructors the type.
 */
export function call(
  group: MethodGroup,
  self: unknown,
  args: readonly unknown[],
  shownName = group.name,
  casts: Casts = null,
): unknown {
  const candidate = chooseOverload(group.overloads, args, casts);
  if (candidate === 'none') throw noOverload(shownName, soughtOverload(group, self, args.length));
  if (candidate === 'ambiguous') throw ambiguous(shownName, args.length);
  const { overload } = candidate;
  const native = marshalled(candidate, group.name, args);
  try {
    return overload.box(group.isStatic ? overload.call(...native) : overload.call(self, ...native));
  } catch (error) {
    throw invocationError(group.name, args.length, thrown(error, overload, native));
  }
}

/** What .NET would have thrown: code of ours that stumbles over a null argument stands for its check of that argument. */
export function thrown(error: unknown, overload: Overload, args: readonly unknown[]): ExceptionObject {
  if (error instanceof ExceptionObject) return error;
  const absent = error instanceof TypeError ? args.indexOf(null) : -1;
  const parameter = overload.signature.parameters[absent];
  if (parameter === undefined) throw error;
  return argumentNull(parameter.name);
}

function marshalled(candidate: Candidate, name: string, args: readonly unknown[]): unknown[] {
  const { overload, expanded } = candidate;
  const { parameters } = overload.signature;
  const last = parameters.length - 1;
  const fixed = expanded ? last : args.length;
  const result: unknown[] = [];
  for (let i = 0; i < fixed; i++) {
    const { isRef, name: parameter } = parameters[i]!;
    const type = overload.types[i] ?? null;
    const value = isRef || type === null ? (args[i] ?? null) : converted(args[i], type, parameter, name);
    const reader = isRef || value === null ? null : overload.readers[i];
    result.push(reader == null ? value : reader(value));
  }
  if (expanded) result.push(gathered(candidate, name, args));
  return result;
}

/** The arguments from the last parameter on, as the array that `params` declares. */
function gathered(candidate: Candidate, name: string, args: readonly unknown[]): unknown[] {
  const last = candidate.overload.types.length - 1;
  const element = wantedType(candidate, last);
  const items = args
    .slice(last)
    .map((value) => (element === null ? value : converted(value, element, String(last), name)));
  return element === null || element.fullName === 'System.Object' ? items : typedArray(element, items);
}

function converted(value: unknown, type: PSType, parameter: string, method: string): unknown {
  try {
    return baseOf(convert(value, type));
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    const text = `Cannot convert argument "${parameter}", with value: "${shown(value)}", for "${method}" to type "${type.display}": "${error.message}"`;
    throw new ExceptionObject('System.Management.Automation.MethodException', text, {
      errorId: 'MethodArgumentConversionInvalidCastArgument',
      inner: error,
    });
  }
}

/** Arrays by their type. Proof: recorded. */
const shown = (value: unknown): string => (Array.isArray(value) ? typeOf(value)!.display : toStringPS(value));

function soughtOverload({ name, isStatic }: MethodGroup, self: unknown, count: number): SoughtMember {
  const type = isStatic && self instanceof PSType ? self : typeOf(self)!;
  return { type, member: name, kind: name === '.ctor' ? 'constructor' : 'method', isStatic, count };
}

/** Proof: recorded. */
export function noOverload(name: string, sought: SoughtMember): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.MethodException',
    `Cannot find an overload for "${name}" and the argument count: "${sought.count}".`,
    { errorId: 'MethodCountCouldNotFindBest', sought },
  );
}

/** Proof: recorded. */
function ambiguous(name: string, count: number): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.MethodException',
    `Multiple ambiguous overloads found for "${name}" and the argument count: "${count}".`,
    { errorId: 'MethodCountCouldNotFindBest' },
  );
}

/** Proof: recorded. */
export function invocationError(name: string, count: number, inner: ExceptionObject): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.MethodInvocationException',
    `Exception calling "${name}" with "${count}" argument(s): "${inner.message}"`,
    { errorId: inner.typeName.slice(inner.typeName.lastIndexOf('.') + 1), inner },
  );
}
