import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { knownType } from './typeLookup.ts';

/** System.Security.SecureString: a text that is not shown. Kept in memory as it is. */
export class SecureString extends NetObject {
  readonly text: string;

  static of(text: string): SecureString {
    return new SecureString(text);
  }

  constructor(text: string) {
    super();
    this.text = text;
  }

  get psType(): PSType {
    return knownType('System.Security.SecureString');
  }
}
