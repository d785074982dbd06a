import { add } from './add.ts';
import { subtract } from './subtract.ts';

/** Unary `-` and `+` are arithmetic with 0 on the left, so that text and chars become numbers (recorded). */
export function negate(value: unknown): unknown {
  return subtract(0, value);
}

export function plus(value: unknown): unknown {
  return add(0, value);
}
