import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';

/** A value of an enum type. Its number is within int32 unless the enum is declared on a wider type. */
export class EnumValue extends NetObject {
  readonly value: number | bigint;
  readonly #type: PSType;

  constructor(type: PSType, value: number | bigint) {
    super();
    this.#type = type;
    this.value = value;
  }

  get psType(): PSType {
    return this.#type;
  }

  override toString(): string {
    return this.#type.inherited('format')!(this as never, null, null);
  }
}
