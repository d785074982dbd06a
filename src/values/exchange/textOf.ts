import { NetValue } from '../NetObject.ts';

/**
 * The text that a Parse of an Exchange type reads: strings as they are, numbers of any type without separators.
 * undefined for everything else, which then does not convert.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (!(value instanceof NetValue) || !value.psType.isValueType) return undefined;
  const number = (value as { value?: unknown }).value;
  return typeof number === 'number' || typeof number === 'bigint' ? String(number) : undefined;
}
