import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { elementTypeOf, lengthsOf } from './typedArray.ts';
import { boolean, int32, int64, objectArray, string } from './types.ts';

export { elementTypeOf, typedArray } from './typedArray.ts';

/** The .NET type of a value; null for $null and for no value. */
export function typeOf(value: unknown): PSType | null {
  switch (typeof value) {
    case 'object':
      return value === null ? null : typeOfObject(value);
    case 'string':
      return string();
    case 'number':
      return int32();
    case 'boolean':
      return boolean();
    case 'bigint':
      return int64();
    default:
      return null;
  }
}

function typeOfObject(value: object): PSType {
  if (value instanceof NetValue) return value.psType;
  if (Array.isArray(value)) return typeOfArray(value);
  throw new Error(`not a PowerShell value: ${Object.prototype.toString.call(value)}`);
}

function typeOfArray(value: unknown[]): PSType {
  const element = elementTypeOf(value);
  if (element === null) return objectArray();
  return element.arrayOf(lengthsOf(value)?.length ?? 1);
}

/** Full name of a value's type, 'null' for $null. */
export function typeName(value: unknown): string {
  return typeOf(value)?.fullName ?? 'null';
}
