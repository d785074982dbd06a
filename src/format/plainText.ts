import { NetObject } from '../values/NetObject.ts';
import { PSCustomObject } from '../values/PSCustomObject.ts';
import { PSObject } from '../values/PSObject.ts';
import { netToString, toStringPS } from '../values/toStringPS.ts';

/** A value's text under the current culture, as `ToString()` of its PSObject gives it (dates as `4/20/2012 2:15:52 PM`). */
export function plainText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'bigint':
      return `${value}`;
    case 'boolean':
      return value ? 'True' : 'False';
    case 'object':
      return value === null ? '' : objectText(value);
    default:
      return '';
  }
}

/** As a PSObject around the value says it: the elements of an array, one after the other. Proof: recorded. */
export function elementText(value: unknown): string {
  return Array.isArray(value) ? toStringPS(value, ' ') || plainText(value) : plainText(value);
}

function objectText(value: object): string {
  if (value instanceof PSCustomObject) return toStringPS(value);
  if (value instanceof PSObject)
    return value.extra?.members.has('tostring') === true ? toStringPS(value) : (value.text ?? plainText(value.base));
  return (value instanceof NetObject ? value.shownText : null) ?? netToString(value, null);
}
