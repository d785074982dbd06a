import { enumerate } from '../values/enumerate.ts';
import { Dictionary } from '../values/Hashtable.ts';
import { baseOf } from '../values/PSObject.ts';

/** The parts of a collection as formatting takes it apart: dictionaries into their entries; null for a single thing. */
export function elementsOf(value: unknown): Iterable<unknown> | null {
  const base = baseOf(value);
  return base instanceof Dictionary ? base.pairs() : enumerate(value);
}
