import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { int16 } from './types.ts';

/** A System.Int16. */
export class Int16 extends NetValue {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return int16();
  }
}
