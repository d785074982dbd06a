import { NetObject } from './NetObject.ts';
import { PSObject } from './PSObject.ts';

/**
 * The items of a collection as the pipeline and `foreach` take it apart; null for a single thing. Strings, dictionaries
 * and XML nodes count as single.
 */
export function enumerate(value: unknown): Iterable<unknown> | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return value;
  return value instanceof NetObject ? enumerateObject(value) : null;
}

function enumerateObject(value: NetObject): Iterable<unknown> | null {
  if (value instanceof PSObject) return enumerate(value.base);
  const items = value.psType.inherited('enumerate');
  return items === undefined ? null : items(value as never);
}
