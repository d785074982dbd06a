import { type Shift, shift } from './shift.ts';

const toTheRight: Shift = {
  sign: 'shr',
  method: 'op_RightShift',
  // An unsigned value above 2^31 must not become negative.
  narrow: (value, count) => (value > 0x7fffffff ? value >>> count : value >> count),
  wide: (value, count) => value >> count,
};

export const shr = (left: unknown, right: unknown): unknown => shift(toTheRight, left, right);
