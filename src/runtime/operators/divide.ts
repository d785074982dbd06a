import { Double } from '../../values/Double.ts';
import { divideByZero } from './divideByZero.ts';
import { type Arithmetic, arithmetic, int32OrDouble } from './numeric.ts';

/** Integers give an integer where they divide without a rest. */
const division: Arithmetic = {
  method: 'op_Division',
  ints: (a, b) => (b === 0 ? divideByZero() : a % b === 0 ? int32OrDouble(a / b) : new Double(a / b)),
  longs: (a, b) => (b === 0n ? divideByZero() : a % b === 0n ? a / b : Number(a) / Number(b)),
  doubles: (a, b) => a / b,
  decimals: (a, b) => (b.mantissa === 0n ? divideByZero() : a.dividedBy(b)),
};

export function divide(left: unknown, right: unknown): unknown {
  return arithmetic(division, left, right);
}
