const NOTHING: readonly never[] = [];

/**
 * Lists under construction. Rules nest, so the list of the innermost rule is on top: a rule keeps the height at which
 * its list begins, adds to it and takes it off whole. The lists so taken have no spare room, and none is given up for a
 * longer one while it grows; trees have very many short lists.
 */
export class Pile {
  private readonly items: unknown[] = [];
  height = 0;

  add(item: unknown): void {
    this.items[this.height++] = item;
  }

  /** What lies above `from`, as a list of its own. */
  take<Item>(from: number): readonly Item[] {
    const to = this.height;
    if (to === from) return NOTHING;
    this.height = from;
    return this.items.slice(from, to) as Item[];
  }

  /** Gives up what lies above `from`. */
  drop(from: number): void {
    this.height = from;
  }
}
