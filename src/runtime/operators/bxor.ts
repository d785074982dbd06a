import { bitwise } from './bitwise.ts';

const operation = {
  method: 'op_ExclusiveOr',
  narrow: (a: number, b: number): number => a ^ b,
  wide: (a: bigint, b: bigint): bigint => a ^ b,
};

export function bxor(left: unknown, right: unknown): unknown {
  if (typeof left === 'number' && typeof right === 'number') return left ^ right;
  return bitwise(operation, left, right);
}
