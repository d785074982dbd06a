import { baseOf } from '../../values/PSObject.ts';
import { typeName } from '../../values/typeOf.ts';
import { raise } from '../raise.ts';
import { add } from './add.ts';
import { rank, rankOf } from './numeric.ts';
import { subtract } from './subtract.ts';

/** The value one up or down. Only numbers (and null, which counts as 0) can be counted. */
export function stepped(value: unknown, by: 1 | -1): unknown {
  if (value === null || value === undefined) return by;
  if (!isCountable(value)) {
    const sign = by === 1 ? '++' : '--';
    const message = `The '${sign}' operator works only on numbers. The operand is a '${typeName(value)}'.`;
    return raise(message, 'OperatorRequiresNumber', 'InvalidOperation', null);
  }
  return by === 1 ? add(value, 1) : subtract(value, 1);
}

function isCountable(value: unknown): boolean {
  return rankOf(baseOf(value)) > rank.char;
}
