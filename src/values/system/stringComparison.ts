import { compareText } from '../compare.ts';
import type { EnumValue } from '../EnumValue.ts';
import { lazyEnum } from './Enum.ts';

export const stringComparison = lazyEnum(() => ({
  name: 'System.StringComparison',
  values: [
    'CurrentCulture',
    'CurrentCultureIgnoreCase',
    'InvariantCulture',
    'InvariantCultureIgnoreCase',
    'Ordinal',
    'OrdinalIgnoreCase',
  ],
}));

/** The odd members of the enum ignore case. */
export function isIgnoreCase(how: EnumValue): boolean {
  return Number(how.value) % 2 === 1;
}

export function sameBy(left: string | null, right: string | null, how: EnumValue): boolean {
  if (left === null || right === null) return left === right;
  return isIgnoreCase(how) ? left.toLowerCase() === right.toLowerCase() : left === right;
}

const ORDINAL = 4;

export function compareBy(left: string | null, right: string | null, how: EnumValue): number {
  const a = left ?? '';
  const b = right ?? '';
  if (Number(how.value) < ORDINAL) return compareText(a, b, isIgnoreCase(how));
  const [x, y] = isIgnoreCase(how) ? [a.toUpperCase(), b.toUpperCase()] : [a, b];
  return compareOrdinal(x, y);
}

/** The difference of the first units that differ, else of the lengths. */
export function compareOrdinal(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const difference = left.charCodeAt(i) - right.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
