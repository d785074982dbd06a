import type { LoadGroup } from './Load.ts';
import type { Random } from './Random.ts';

/** The times at which one source opens its connections, one after the other, without a list of them. */
export class Arrivals {
  private readonly group: LoadGroup;
  private readonly random: Random;
  /** Where in its step an even source begins, so that sources do not move together. */
  private readonly phase: number;
  private made = 0;
  private position = 0;

  constructor(group: LoadGroup, random: Random) {
    this.group = group;
    this.random = random;
    this.phase = group.sources > 1 ? random.next() : 0;
  }

  /** The next time, or -1 after the last. */
  next(): number {
    const { group } = this;
    if (this.made >= group.connections) return -1;
    const part = this.part();
    this.made++;
    return group.start + ramped(part, group.over === 0 ? 0 : group.ramp / group.over) * group.over;
  }

  /** Where in the stretch the next connection lies, between 0 and 1. */
  private part(): number {
    const { connections, pattern, burst } = this.group;
    if (pattern === 'atOnce') return 0;
    if (pattern === 'random') return this.nextOfSorted(connections - this.made);
    if (pattern === 'burst') return (Math.floor(this.made / burst) * burst) / connections;
    return (this.made + this.phase) / connections;
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
