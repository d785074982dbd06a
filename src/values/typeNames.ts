import { PSCustomObject } from './PSCustomObject.ts';
import { extraOf } from './PSObject.ts';
import { typeOf } from './typeOf.ts';

const none: readonly string[] = [];

/** PSTypeNames: the type and its bases, or the list as it was changed for this object. */
export function typeNames(value: unknown): readonly string[] {
  const own = extraOf(value)?.typeNames;
  if (own != null) return own;
  if (value instanceof PSCustomObject) return value.defaultTypeNames;
  return typeOf(value)?.typeNames ?? none;
}
