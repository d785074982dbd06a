import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { uint16 } from './types.ts';

/** A System.UInt16. */
export class UInt16 extends NetValue {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return uint16();
  }
}
