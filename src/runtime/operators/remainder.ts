import { divideByZero } from './divideByZero.ts';
import { type Arithmetic, arithmetic } from './numeric.ts';

const modulus: Arithmetic = {
  method: 'op_Modulus',
  ints: (a, b) => (b === 0 ? divideByZero() : (a % b) | 0),
  longs: (a, b) => (b === 0n ? divideByZero() : a % b),
  doubles: (a, b) => a % b,
  decimals: (a, b) => (b.mantissa === 0n ? divideByZero() : a.remainder(b)),
};

export function remainder(left: unknown, right: unknown): unknown {
  return arithmetic(modulus, left, right);
}
