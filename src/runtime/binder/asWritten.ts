import type { Extent } from '../../base/source.ts';
import { numericValue } from '../../values/convert.ts';
import type { PSType } from '../../values/PSType.ts';

/** A number written as an argument of a parameter for text is that text: `1.50` stays `1.50` (recorded). */
export function asWritten(value: unknown, type: PSType, extent: Extent | null): unknown {
  if (extent === null || (typeof value !== 'number' && numericValue(value) === null)) return value;
  if ((type.elementType ?? type).fullName !== 'System.String') return value;
  const { text } = extent;
  return /^\.?\d/.test(text) ? text : value;
}
