import type { LoadGroup } from './Load.ts';
import type { Random } from './Random.ts';
import { Shuffle } from './Shuffle.ts';

/**
 * The connections of a group in the order in which they are opened. It keeps nothing for a single source: what it needs
 * does not grow with sources or connections.
 */
export class Arrivals {
  private readonly group: LoadGroup;
  private readonly random: Random;
  private readonly total: number;
  /** Which source opens which connection under `random`; the other patterns go around. */
  private readonly shuffle: Shuffle | null;
  /** How far into the step of its first source an even group begins, so that groups do not move together. */
  private readonly phase: number;
  private made = 0;
  private position = 0;
  /** Of the connection that `next` found: milliseconds from the beginning, and which source of the group opens it. */
  time = 0;
  source = 0;

  constructor(group: LoadGroup, random: Random) {
    this.group = group;
    this.random = random;
    this.total = group.sources * group.connections;
    this.phase = group.sources > 1 ? random.next() : 0;
    this.shuffle = group.pattern === 'random' && group.sources > 1 ? new Shuffle(this.total, random) : null;
  }

  /** Finds the next connection; false after the last. */
  next(): boolean {
    const { group, made } = this;
    if (made >= this.total) return false;
    this.source = (this.shuffle ? this.shuffle.at(made) : made) % group.sources;
    this.time = group.start + ramped(this.part(made), group.over === 0 ? 0 : group.ramp / group.over) * group.over;
    this.made++;
    return true;
  }

  /** Where in the stretch a connection lies, between 0 and 1. Each source makes its nth before any makes the next. */
  private part(made: number): number {
    const { sources, connections, pattern, burst } = this.group;
    if (pattern === 'atOnce') return 0;
    if (pattern === 'random') return this.nextOfSorted(this.total - made);
    if (pattern === 'burst') return (Math.floor(made / sources / burst) * burst) / connections;
    return (made + this.phase) / this.total;
  }

  /** The smallest of `left` random numbers above the last one: sorted random numbers without sorting. */
  private nextOfSorted(left: number): number {
    this.position += (1 - this.position) * (1 - (1 - this.random.next()) ** (1 / left));
    return this.position;
  }
}

/** Bends even arrivals so that the rate rises from nothing over the first `ramp` of the stretch, then stays. */
function ramped(part: number, ramp: number): number {
  if (ramp <= 0) return part;
  const rise = Math.min(1, ramp);
  const rate = 1 / (1 - rise / 2);
  const duringRise = (rate * rise) / 2;
  return part <= duringRise ? Math.sqrt((2 * rise * part) / rate) : rise + (part - duringRise) / rate;
}
