/**
 * A property as the store keeps it: plain JSON. Flags are their number, sizes are bytes, time spans and other types
 * with a text form are that text, `Unlimited` is the word, multi-valued properties are arrays of texts, and `null` is
 * a property that was cleared.
 */
export type Stored = null | boolean | number | string | readonly string[];

/** Properties by their name. */
export type StoredValues = Readonly<Record<string, Stored>>;

/** Whether two stored values are the same setting; the order in a list counts, as it does on screen. */
export function sameStored(a: Stored | undefined, b: Stored | undefined): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => item === b[index]);
}
