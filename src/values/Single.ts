import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { single } from './types.ts';

/** A System.Single. The value is already rounded to 32 bits (`Math.fround`). */
export class Single extends NetValue {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return single();
  }
}
