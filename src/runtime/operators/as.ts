import { convert, tryConvert } from '../../values/convert.ts';
import { PSType } from '../../values/PSType.ts';
import { findType } from '../../values/registry.ts';
import { requiresType } from './is.ts';

/** `-as`: the converted value, or null where the value cannot be converted. */
export function as(left: unknown, right: unknown): unknown {
  if (right === null || right === undefined) throw requiresType('as');
  const type = right instanceof PSType ? right : (convert(right, findType('System.Type')!) as PSType);
  return tryConvert(left, type) ?? null;
}
