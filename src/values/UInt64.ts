import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { uint64 } from './types.ts';

/** A System.UInt64, 0 to 2^64 - 1. */
export class UInt64 extends NetValue {
  readonly value: bigint;

  constructor(value: bigint) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return uint64();
  }
}
