import { type Shift, shift } from './shift.ts';

const toTheLeft: Shift = {
  sign: 'shl',
  method: 'op_LeftShift',
  narrow: (value, count) => value << count,
  wide: (value, count) => value << count,
};

export const shl = (left: unknown, right: unknown): unknown => shift(toTheLeft, left, right);
