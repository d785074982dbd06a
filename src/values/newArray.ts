import { ExceptionObject } from './ExceptionObject.ts';
import type { PSType } from './PSType.ts';
import { typedArray, withLengths } from './typedArray.ts';

/** The default of an element type, for what an array holds before it is filled. */
export function blank(type: PSType | null): unknown {
  return type?.spec.default?.() ?? null;
}

/** An array of blanks, with a length for each dimension: `[int[]]::new(3)`, `[int[,]]::new(2, 3)`. */
export function newArray(type: PSType, ...lengths: readonly number[]): unknown[] {
  if (lengths.some((length) => length < 0))
    throw new ExceptionObject('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
  const items = new Array<unknown>(lengths.reduce((product, length) => product * length, 1)).fill(blank(type));
  if (lengths.length > 1) return withLengths(typedArray(type, items), lengths);
  return type.fullName === 'System.Object' ? items : typedArray(type, items);
}
