import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { uint32 } from './types.ts';

/** A System.UInt32, 0 to 4294967295. */
export class UInt32 extends NetValue {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return uint32();
  }
}
