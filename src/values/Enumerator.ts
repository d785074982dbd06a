import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { knownType } from './typeLookup.ts';

/** The .NET class of an enumerator by what it visits; scripts see it with `$input.GetType()`. Proof: documented. */
export const enumeratorClasses = {
  array: 'System.Array+SZArrayEnumerator',
  list: 'System.Collections.ArrayList+ArrayListEnumeratorSimple',
  table: 'System.Collections.Hashtable+HashtableEnumerator',
  text: 'System.CharEnumerator',
} as const;

/** An IEnumerator over any iterable: `$foreach`, `$switch`, `$input`, `GetEnumerator()`. */
export class Enumerator extends NetObject {
  current: unknown = null;
  readonly #source: Iterable<unknown>;
  #iterator: Iterator<unknown>;

  readonly #visits: keyof typeof enumeratorClasses;

  constructor(source: Iterable<unknown>, visits: keyof typeof enumeratorClasses = 'array') {
    super();
    this.#visits = visits;
    this.#source = source;
    this.#iterator = source[Symbol.iterator]();
  }

  get psType(): PSType {
    return knownType(enumeratorClasses[this.#visits]);
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
