import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { sbyte } from './types.ts';

/** A System.SByte, -128 to 127. */
export class SByte extends NetValue {
  readonly value: number;

  constructor(value: number) {
    super();
    this.value = value;
  }

  get psType(): PSType {
    return sbyte();
  }
}
