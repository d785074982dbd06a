import { genericType } from './genericType.ts';
import { ListObject } from './List.ts';
import type { PSType } from './PSType.ts';
import { psObject } from './types.ts';

/** System.Collections.ObjectModel.Collection[T], what cmdlets and script blocks give back their objects in. */
export class Collection extends ListObject {
  readonly #element: PSType;

  constructor(items: unknown[] = [], element: PSType = psObject()) {
    super(items);
    this.#element = element;
  }

  get psType(): PSType {
    return genericType('System.Collections.ObjectModel.Collection', [this.#element]);
  }

  override get elementType(): PSType | null {
    return this.#element === psObject() ? null : this.#element;
  }
}
