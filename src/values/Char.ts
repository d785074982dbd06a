import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { char } from './types.ts';

/** A System.Char: one UTF-16 code unit. */
export class Char extends NetValue {
  readonly code: number;

  constructor(code: number) {
    super();
    this.code = code;
  }

  get psType(): PSType {
    return char();
  }

  override toString(): string {
    return String.fromCharCode(this.code);
  }
}
