import type { Sink } from '../Sink.ts';

/** Gathers the output of a statement that is used as a value. */
export class Collector implements Sink {
  readonly items: unknown[] = [];

  write(value: unknown): void {
    this.items.push(value);
  }

  /** Nothing, the one object, or an array: what `$x = …` and `( … )` see. */
  result(): unknown {
    const { items } = this;
    return items.length === 0 ? undefined : items.length === 1 ? items[0] : items;
  }
}
