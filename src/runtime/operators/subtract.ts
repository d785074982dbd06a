import { type Arithmetic, arithmetic, int32OrDouble } from './numeric.ts';

const subtraction: Arithmetic = {
  method: 'op_Subtraction',
  ints: (a, b) => int32OrDouble(a - b),
  longs: (a, b) => a - b,
  doubles: (a, b) => a - b,
  decimals: (a, b) => a.minus(b),
};

export function subtract(left: unknown, right: unknown): unknown {
  return arithmetic(subtraction, left, right);
}
