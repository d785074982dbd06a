import { toStringPS } from '../values/convert.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';

/** Hashtable's refusal of a second entry for a key (recorded). */
export function alreadyAdded(key: unknown): ExceptionObject {
  const text = toStringPS(key);
  return new ExceptionObject(
    'System.ArgumentException',
    `Item has already been added. Key in dictionary: '${text}'  Key being added: '${text}'`,
  );
}
