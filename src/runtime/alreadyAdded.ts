import { toStringPS } from '../values/convert.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { Dictionary } from '../values/Hashtable.ts';

/** Hashtable's refusal of a second entry for a key (recorded). */
export function alreadyAdded(table: Dictionary, key: unknown): ExceptionObject {
  const present = toStringPS(table.presentKey(key));
  return new ExceptionObject(
    'System.ArgumentException',
    `Item has already been added. Key in dictionary: '${present}'  Key being added: '${toStringPS(key)}'`,
  );
}
