import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { knownType } from './typeLookup.ts';

/** An IEnumerator over any iterable: `$foreach`, `$switch`, `$input`, `GetEnumerator()`. */
export class Enumerator extends NetObject {
  current: unknown = null;
  readonly #source: Iterable<unknown>;
  #iterator: Iterator<unknown>;

  constructor(source: Iterable<unknown>) {
    super();
    this.#source = source;
    this.#iterator = source[Symbol.iterator]();
  }

  get psType(): PSType {
    return knownType('System.Collections.IEnumerator');
  }

  moveNext(): boolean {
    const { done, value } = this.#iterator.next();
    this.current = done === true ? null : value;
    return done !== true;
  }

  reset(): void {
    this.#iterator = this.#source[Symbol.iterator]();
    this.current = null;
  }

  /** What has not been visited yet; visits it. */
  *rest(): Iterable<unknown> {
    while (this.moveNext()) yield this.current;
  }
}
