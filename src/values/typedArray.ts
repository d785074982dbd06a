import type { PSType } from './PSType.ts';

/** Where an array that is not Object[] keeps the type of its elements. */
export const ELEMENT: unique symbol = Symbol('element type');

interface Typed {
  [ELEMENT]?: PSType;
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
