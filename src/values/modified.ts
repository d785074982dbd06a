import { invalidOperation } from './argumentErrors.ts';

/** Something that counts its changes. */
export interface Versioned {
  readonly version: number;
}

/** Proof: recorded. */
function wasModified() {
  return invalidOperation('Collection was modified; enumeration operation may not execute.');
}

/** The items of a collection that must not change while they are visited. */
export class CheckedItems implements Iterable<unknown> {
  readonly #owner: Versioned;
  readonly #items: () => readonly unknown[];

  /** `items` is asked at the start of every visit. */
  constructor(owner: Versioned, items: () => readonly unknown[]) {
    this.#owner = owner;
    this.#items = items;
  }

  [Symbol.iterator](): Iterator<unknown> {
    return new CheckedIterator(this.#owner, this.#items());
  }
}

class CheckedIterator implements Iterator<unknown> {
  readonly #owner: Versioned;
  readonly #items: readonly unknown[];
  readonly #version: number;
  readonly #length: number;
  #at = 0;

  constructor(owner: Versioned, items: readonly unknown[]) {
    this.#owner = owner;
    this.#items = items;
    this.#version = owner.version;
    this.#length = items.length;
  }

  next(): IteratorResult<unknown> {
    if (this.#owner.version !== this.#version || this.#items.length !== this.#length) throw wasModified();
    if (this.#at >= this.#length) return { done: true, value: undefined };
    return { done: false, value: this.#items[this.#at++] };
  }
}
