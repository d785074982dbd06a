import type { PSType } from './PSType.ts';

/** Where an array that is not Object[] keeps the type of its elements. */
export const ELEMENT: unique symbol = Symbol('element type');

/** Where an array of several dimensions keeps their lengths; its items lie row by row. */
const LENGTHS: unique symbol = Symbol('lengths of the dimensions');

interface Typed {
  [ELEMENT]?: PSType;
  [LENGTHS]?: readonly number[];
}

/** Makes `items` an array of the type; it is not copied and its items must already be of the type. */
export function typedArray(type: PSType, items: unknown[]): unknown[] {
  (items as Typed)[ELEMENT] = type;
  return items;
}

/** The element type, null for Object[]. */
export function elementTypeOf(items: readonly unknown[]): PSType | null {
  return (items as Typed)[ELEMENT] ?? null;
}

/** Makes `items` an array of several dimensions. */
export function withLengths(items: unknown[], lengths: readonly number[]): unknown[] {
  (items as Typed)[LENGTHS] = lengths;
  return items;
}

/** The lengths of the dimensions of an array that has several, else null. */
export function lengthsOf(items: readonly unknown[]): readonly number[] | null {
  return (items as Typed)[LENGTHS] ?? null;
}
