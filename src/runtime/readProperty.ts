import { type Sought, soughtProperty } from '../values/dotnet/Sought.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { enumerate } from '../values/enumerate.ts';
import { getProperty } from '../values/members.ts';
import { PSCustomObject } from '../values/PSCustomObject.ts';
import type { PSType } from '../values/PSType.ts';
import { typeOf } from '../values/typeOf.ts';
import type { Frame } from './Frame.ts';
import { noteFor } from './noteSought.ts';

/** `$target.name`: the property, else that property of each element of a collection, else null (an error in strict mode 2). */
export function readProperty(frame: Frame, target: unknown, name: string): unknown {
  if (target === null || target === undefined) return missing(frame, name, null);
  const value = getting(frame, target, name);
  if (value !== undefined) return value;
  const items = Array.isArray(target) ? target : enumerate(target);
  return items === null ? missing(frame, name, target) : ofElements(frame, items, name);
}

/** What a property's own code throws is not seen by the reader, who gets null (recorded); strict mode shows it. */
function getting(frame: Frame, target: unknown, name: string): unknown {
  try {
    return getProperty(target, name);
  } catch (error) {
    if (!(error instanceof ExceptionObject) || frame.scope.strict > 1) throw error;
    return null;
  }
}

function missing(frame: Frame, name: string, target: unknown): unknown {
  if (frame.scope.strict > 1) throw notFoundStrict(name, target);
  if (isCount(name)) return countOf(target);
  if (!(target instanceof PSCustomObject)) noteQuietly(frame, typeOf(target), name);
  return null;
}

/** Without strict mode nothing tells that a property of .NET is not emulated. */
export function noteQuietly(frame: Frame, type: PSType | null, name: string, isStatic = false): void {
  if (type !== null) noteFor(frame, { ...soughtProperty(type, name, isStatic), isQuiet: true });
}

const isCount = (name: string): boolean => /^(count|length)$/i.test(name);

/** Any single value counts as one, null as none (documented since 3.0); custom objects only since 6.1. */
function countOf(target: unknown): number | null {
  if (target === null) return 0;
  return Array.isArray(target) || target instanceof PSCustomObject ? null : 1;
}

function notFoundStrict(name: string, target: unknown): ExceptionObject {
  const type = typeOf(target);
  return strictError(name, type === null ? undefined : soughtProperty(type, name));
}

export function strictError(name: string, sought?: Sought): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.PropertyNotFoundException',
    `The property '${name}' cannot be found on this object. Verify that the property exists.`,
    { errorId: 'PropertyNotFoundStrict', category: 'NotSpecified', sought },
  );
}

/** Member enumeration: collections among the values are taken apart; no value at all is null. */
function ofElements(frame: Frame, items: Iterable<unknown>, name: string): unknown {
  const values: unknown[] = [];
  collect(frame, items, name, values);
  if (values.length > 1) return values;
  return values.length === 1 ? values[0] : missing(frame, name, values);
}

function collect(frame: Frame, items: Iterable<unknown>, name: string, values: unknown[]): void {
  for (const item of items) {
    if (item === null || item === undefined) continue;
    const value = getProperty(item, name);
    const nested = value === undefined ? enumerateElement(item) : null;
    if (nested !== null) collect(frame, nested, name, values);
    else if (value !== undefined) addValue(values, value);
    // Recorded: the elements of a collection without a Count of its own each count as one.
    else if (frame.scope.strict < 2 && isCount(name) && countOf(item) !== null) values.push(1);
    // A custom object without the property still takes a place (recorded); other objects do not.
    else if (item instanceof PSCustomObject && frame.scope.strict < 2) values.push(null);
    else if (frame.scope.strict > 1) throw notFoundStrict(name, item);
  }
}

function enumerateElement(item: unknown): Iterable<unknown> | null {
  return Array.isArray(item) ? item : enumerate(item);
}

function addValue(values: unknown[], value: unknown): void {
  const nested = Array.isArray(value) ? value : enumerate(value);
  if (nested === null) values.push(value);
  else values.push(...nested);
}
