import { EnumValue } from '../../values/EnumValue.ts';
import { toStringPS } from '../../values/toStringPS.ts';

const BITS: Record<string, number> = { none: 0, readonly: 1, constant: 2, private: 4, allscope: 8, unspecified: 16 };

/** The bits of a `-Option` argument: names (several with commas) or a number. */
export function optionBits(value: unknown): number {
  if (value instanceof EnumValue) return Number(value.value);
  if (typeof value === 'number') return value;
  return toStringPS(value)
    .split(',')
    .reduce((bits, name) => bits | (BITS[name.trim().toLowerCase()] ?? 0), 0);
}
