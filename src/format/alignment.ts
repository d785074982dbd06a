import { typeNames } from '../values/typeNames.ts';
import type { Alignment } from './layout/cell.ts';

const PREFIX = 'Deserialized.';

/** Types that are shown as their text wherever they appear, and stand at the right of a column (text excepted). */
const SCALARS: ReadonlySet<string> = new Set(
  (
    'String SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Char Single Double Boolean Decimal IntPtr ' +
    'Security.SecureString Numerics.BigInteger'
  )
    .split(' ')
    .map((name) => `System.${name}`),
);

/** Whether a value is shown as its text instead of by its properties. Enumerations are. */
export function isScalar(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'bigint':
    case 'boolean':
      return true;
    case 'object':
      return value !== null && isScalarType(typeNames(value));
    default:
      return false;
  }
}

function isScalarType(names: readonly string[]): boolean {
  const [first, second] = names;
  if (first === undefined) return false;
  if (second === 'System.Enum') return true;
  return SCALARS.has(first.startsWith(PREFIX) ? first.slice(PREFIX.length) : first);
}

/** Where a column's values stand, by the first object's value: numbers and other scalars right, text and the rest left. */
export function alignmentOf(value: unknown): Alignment {
  return typeof value !== 'string' && isScalar(value) ? 'right' : 'left';
}
