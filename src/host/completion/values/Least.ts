/** Keeps the first so many names in alphabetical order of all that are added, without sorting the others. */
export class Least {
  readonly #limit: number;
  readonly #keys: string[] = [];
  readonly #names: string[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(name: string): void {
    const key = name.toLowerCase();
    const { length } = this.#keys;
    if (length >= this.#limit && key >= (this.#keys[length - 1] as string)) return;
    const at = this.#placeOf(key);
    if (this.#keys[at] === key) return;
    this.#keys.splice(at, 0, key);
    this.#names.splice(at, 0, name);
    if (length < this.#limit) return;
    this.#keys.pop();
    this.#names.pop();
  }

  get isFull(): boolean {
    return this.#keys.length >= this.#limit;
  }

  inOrder(): readonly string[] {
    return this.#names;
  }

  /** Names mostly come in order, so the end is tried first. */
  #placeOf(key: string): number {
    const keys = this.#keys;
    let high = keys.length;
    if (high === 0 || key > (keys[high - 1] as string)) return high;
    let low = 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((keys[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
