import { Char } from './Char.ts';
import { Decimal } from './Decimal.ts';
import { Double } from './Double.ts';
import { NetObject, NetValue } from './NetObject.ts';
import { numericValue } from './numbers/numericValue.ts';
import { PSObject } from './PSObject.ts';

/** What a value counts as in a condition: null, '', 0 and empty lists are false; a list of one is what its item is. */
export function toBool(value: unknown): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'string':
      return value !== '';
    case 'number':
      return value !== 0;
    case 'bigint':
      return value !== 0n;
    case 'object':
      return value !== null && objectToBool(value);
    default:
      return false;
  }
}

function objectToBool(value: object): boolean {
  if (Array.isArray(value)) return listToBool(value);
  if (value instanceof Double) return value.value !== 0;
  if (value instanceof PSObject) return toBool(value.base);
  if (value instanceof Decimal) return value.mantissa !== 0n;
  if (value instanceof Char) return value.code !== 0;
  if (!(value instanceof NetObject)) return value instanceof NetValue ? Number(numericValue(value)) !== 0 : true;
  return netObjectToBool(value);
}

function listToBool(items: readonly unknown[]): boolean {
  if (items.length !== 1) return items.length > 0;
  const only = items[0];
  return Array.isArray(only) ? only.length > 0 : toBool(only);
}

interface Truth {
  readonly isTrue: boolean;
}

function netObjectToBool(value: NetObject): boolean {
  if ('isTrue' in value) return (value as unknown as Truth).isTrue;
  if (value.psType.isEnum) return Number(numericValue(value)) !== 0;
  const lookAlike = value as unknown as { items?: unknown };
  return Array.isArray(lookAlike.items) && value.psType.inherited('enumerate') !== undefined
    ? listToBool(lookAlike.items)
    : true;
}
