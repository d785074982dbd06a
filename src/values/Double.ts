import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { double } from './types.ts';

/** A System.Double. JavaScript numbers stand for Int32, so a double is boxed even when it is integral. */
export class Double extends NetValue {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return double();
  }
}
