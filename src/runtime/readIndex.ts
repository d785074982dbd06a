import { Char } from '../values/Char.ts';
import { convert, tryConvert } from '../values/convert.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { Dictionary } from '../values/Hashtable.ts';
import { placeOf } from '../values/system/Array.ts';
import { lengthsOf } from '../values/typedArray.ts';
import { typeOf } from '../values/typeOf.ts';
import { int32 } from '../values/types.ts';
import type { Frame } from './Frame.ts';
import { raise } from './raise.ts';

/** `$target[index]`: an element, a slice for a list of indexes, or null where there is nothing (an error in strict mode 3). */
export function readIndex(frame: Frame, target: unknown, index: unknown): unknown {
  if (target === null || target === undefined)
    return raise('Cannot index into a null array.', 'NullArray', 'InvalidOperation', null);
  if (Array.isArray(target)) return Array.isArray(index) ? items(frame, target, index) : element(frame, target, index);
  if (typeof target === 'string')
    return Array.isArray(index) ? slice(frame, target, index) : element(frame, target, index);
  const type = typeOf(target)!;
  if (type.index !== undefined) return indexed(frame, target, index);
  return scalar(frame, target, index);
}

function indexed(frame: Frame, target: unknown, index: unknown): unknown {
  const read = typeOf(target)!.index!;
  if (Array.isArray(index)) return index.map((one) => read(target, one) ?? null);
  if (index === null || index === undefined) return nullIndex();
  const found = read(target, index);
  if (found === undefined && frame.scope.strict > 2 && !(target instanceof Dictionary)) throw outOfRange();
  return found ?? null;
}

function nullIndex(): never {
  return raise(
    'Index operation failed; the array index evaluated to null.',
    'NullArrayIndex',
    'InvalidOperation',
    null,
  );
}

export function outOfRange(): ExceptionObject {
  return new ExceptionObject('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
}

function element(frame: Frame, target: readonly unknown[] | string, index: unknown): unknown {
  if (index === null || index === undefined) return nullIndex();
  const at = typeof index === 'number' ? index : place(frame, index);
  const found = at === undefined ? undefined : pick(target, at);
  if (found === undefined && frame.scope.strict > 2) throw outOfRange();
  return found ?? null;
}

/** What is no number finds nothing; in strict mode 3 its conversion fails (recorded). */
function place(frame: Frame, index: unknown): number | undefined {
  return (frame.scope.strict > 2 ? convert(index, int32()) : tryConvert(index, int32())) as number | undefined;
}

function pick(target: readonly unknown[] | string, at: number): unknown {
  const position = at < 0 ? at + target.length : at;
  if (typeof target !== 'string') return target[position];
  return position < 0 || position >= target.length ? undefined : new Char(target.charCodeAt(position));
}

/** A list of indexes: one for each dimension of an array that has several, else each for an element. */
function items(frame: Frame, target: readonly unknown[], indexes: readonly unknown[]): unknown {
  if (lengthsOf(target) === null) return slice(frame, target, indexes);
  const found = target[placeOf(target, wholeNumbers(indexes))];
  if (found === undefined && frame.scope.strict > 2) throw outOfRange();
  return found ?? null;
}

export function wholeNumbers(indexes: readonly unknown[]): number[] {
  return indexes.map((index) => convert(index, int32()) as number);
}

/** Elements outside the bounds are left out. */
function slice(frame: Frame, target: readonly unknown[] | string, indexes: readonly unknown[]): unknown[] {
  const items: unknown[] = [];
  for (const index of indexes) {
    const at = typeof index === 'number' ? index : (tryConvert(index, int32()) as number | undefined);
    const found = at === undefined ? undefined : pick(target, at);
    if (found !== undefined) items.push(found);
    else if (frame.scope.strict > 2) throw outOfRange();
  }
  return items;
}

/** A single object answers to `[0]` and `[-1]`. */
function scalar(frame: Frame, target: unknown, index: unknown): unknown {
  if (index === 0 || index === -1) return target;
  if (frame.scope.strict > 2) throw outOfRange();
  return null;
}
