import { genericType } from './genericType.ts';
import { CheckedItems } from './modified.ts';
import { NetObject } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { object } from './types.ts';

/** Any growing list: ArrayList, List[T], Collection[T]. */
export abstract class ListObject extends NetObject {
  readonly items: unknown[];
  /** Counts changes that do not show in the number of items. */
  version = 0;

  constructor(items: unknown[] = []) {
    super();
    this.items = items;
  }

  /** The items as they are visited: an error when they change meanwhile. */
  get visited(): Iterable<unknown> {
    return new CheckedItems(this, () => this.items);
  }

  /** What items must be, null for anything. */
  get elementType(): PSType | null {
    return null;
  }
}

/** System.Collections.Generic.List[T]. */
export class List extends ListObject {
  readonly #element: PSType;

  constructor(element: PSType, items: unknown[] = []) {
    super(items);
    this.#element = element;
  }

  get psType(): PSType {
    return genericType('System.Collections.Generic.List', [this.#element]);
  }

  override get elementType(): PSType | null {
    return this.#element === object() ? null : this.#element;
  }
}
