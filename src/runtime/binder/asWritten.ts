import type { Extent } from '../../base/source.ts';
import { numericValue } from '../../values/convert.ts';
import type { PSType } from '../../values/PSType.ts';

/** Types that take a number as it is written: `1.50` stays `1.50`, and `3.10` is the version 3.10 (recorded). */
const TEXTUAL: ReadonlySet<string> = new Set(['System.String', 'System.Version']);

/** A number written as an argument of a parameter of such a type is that text. */
export function asWritten(value: unknown, type: PSType, extent: Extent | null): unknown {
  if (extent === null || (typeof value !== 'number' && numericValue(value) === null)) return value;
  if (!TEXTUAL.has((type.elementType ?? type).fullName)) return value;
  const { text } = extent;
  return /^\.?\d/.test(text) ? text : value;
}
