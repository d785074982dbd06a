import { NetObject } from '../../values/NetObject.ts';
import { PSObject } from '../../values/PSObject.ts';

/** Some errors name their target as the PSObject around it, so that the category shows `PSObject` as its type. */
export function wrapped(value: unknown): unknown {
  if (value === null || value === undefined || value instanceof PSObject || value instanceof NetObject) return value;
  return new PSObject(value);
}
