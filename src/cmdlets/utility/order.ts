import { elementText } from '../../format/plainText.ts';
import { compare } from '../../values/compare.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';

/**
 * Order of two values as Sort-Object, Group-Object, Select-Object -Unique and their siblings see it: never fails; what
 * cannot be compared is compared as text. Negative, 0 or positive.
 */
export function orderOf(first: unknown, second: unknown, ignoreCase: boolean): number {
  if (first === null || first === undefined) return second === null || second === undefined ? 0 : -1;
  if (second === null || second === undefined) return 1;
  try {
    return compare(first, second, ignoreCase);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    return compare(comparedText(first), comparedText(second), ignoreCase);
  }
}

/** The bare object of properties has no text, so all such objects are equal. Proof: recorded. */
const comparedText = (value: unknown): string => (value instanceof PSCustomObject ? '' : elementText(value));

/** A property that an object does not have; it stands after all values, whatever the direction. */
export const MISSING = Symbol('missing');

/** Order of two property values; `descending` turns it round except for missing ones. */
export function propertyOrder(first: unknown, second: unknown, ignoreCase: boolean, descending: boolean): number {
  if (first === MISSING || second === MISSING) return first === second ? 0 : first === MISSING ? 1 : -1;
  const order = orderOf(first, second, ignoreCase);
  return descending ? -order : order;
}
