import type { Extent } from '../../base/source.ts';
import { numericValue, toStringPS } from '../../values/convert.ts';
import { PSObject } from '../../values/PSObject.ts';
import type { PSType } from '../../values/PSType.ts';

/** Types that take a number as it is written: `1.50` stays `1.50`, and `3.10` is the version 3.10 (recorded). */
const TEXTUAL: ReadonlySet<string> = new Set(['System.String', 'System.Version']);

/** A number written as an argument of a parameter of such a type is that text. */
export function asWritten(value: unknown, type: PSType, extent: Extent | null): unknown {
  if (extent === null || !TEXTUAL.has((type.elementType ?? type).fullName)) return value;
  return numberText(value, extent) ?? value;
}

/** A number among the values that a command takes as they come keeps its text: `Write-Host 1.50` shows 1.50 (recorded). */
export function withWrittenText(value: unknown, extent: Extent): unknown {
  const text = numberText(value, extent);
  return text === null || value instanceof PSObject || text === toStringPS(value) ? value : new PSObject(value, text);
}

function numberText(value: unknown, { text }: Extent): string | null {
  if (typeof value !== 'number' && numericValue(value) === null) return null;
  return /^\.?\d/.test(text) ? text : null;
}
