import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { byte } from './types.ts';

/** A System.Byte, 0 to 255. */
export class Byte extends NetValue {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return byte();
  }
}
