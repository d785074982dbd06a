import type { Extent } from '../../base/source.ts';
import type { AnyAst } from '../ast.ts';
import type { CheckContext } from './Check.ts';
import { checkNode } from './checkSemantics.ts';

/**
 * Asks the rules about a node as soon as it is made. Nearly always they are content, and then nobody need walk the tree.
 * What a rule objects to is kept as a place for the walk, which reports in PowerShell's order; so is what a rule would
 * have to look around for, since a node that is just made has nothing around it yet.
 */
export class Suspicion implements CheckContext {
  private places: Extent[] = [];
  private doubted = false;

  get ancestors(): readonly AnyAst[] {
    this.doubted = true;
    return [];
  }

  error(): void {
    this.doubted = true;
  }

  examine(node: AnyAst): void {
    this.doubted = false;
    checkNode(node, this);
    if (this.doubted) this.places.push(node.extent);
  }

  /** For what is judged by where it stands: all in a class, jumps in `finally`. */
  raise(place: Extent): void {
    this.places.push(place);
  }

  /** A tree that grows to the left without nesting may be deeper than the stack allows: the walk finds out. */
  chain(links: number, whole: AnyAst): void {
    if (links > LONG) this.raise(whole.extent);
  }

  get isRaised(): boolean {
    return this.places.length > 0;
  }

  /** Tells of any extent whether it meets a place under suspicion. */
  meets(): (extent: Extent) => boolean {
    const places = disjoint(this.places);
    return ({ start, end }) => (places[firstEndingFrom(places, start)]?.start ?? Number.POSITIVE_INFINITY) <= end;
  }
}

const LONG = 500;

/** The places in order, those that overlap as one. */
function disjoint(places: readonly Extent[]): Pick<Extent, 'start' | 'end'>[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The index of the first place that ends at or after an offset. */
function firstEndingFrom(places: readonly Pick<Extent, 'end'>[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
