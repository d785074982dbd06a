import { enumerate } from '../values/enumerate.ts';
import { Dictionary, DictionaryEntry } from '../values/Hashtable.ts';
import { baseOf } from '../values/PSObject.ts';

/** The parts of a collection as formatting takes it apart: dictionaries into their entries; null for a single thing. */
export function elementsOf(value: unknown): Iterable<unknown> | null {
  const base = baseOf(value);
  return base instanceof Dictionary ? entriesOf(base) : enumerate(value);
}

function* entriesOf(dictionary: Dictionary): Generator<DictionaryEntry> {
  for (const { key, value } of dictionary.entries()) yield new DictionaryEntry(key, value);
}
