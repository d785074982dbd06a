import type { Random } from './Random.ts';

const ROUNDS = 4;

/**
 * The numbers from 0 to `size` - 1 in a random order, without keeping them: a Feistel network over the smallest power of
 * four that holds them, walked on wherever it leaves the range.
 */
export class Shuffle {
  private readonly size: number;
  private readonly half: number;
  private readonly mask: number;
  private readonly keys: readonly number[];

  /** `size`: 1 to 2 ** 48. */
  constructor(size: number, random: Random) {
    this.size = size;
    this.half = Math.max(1, Math.ceil(Math.log2(size) / 2));
    this.mask = 2 ** this.half - 1;
    this.keys = Array.from({ length: ROUNDS }, () => Math.floor(random.next() * 2 ** 32));
  }

  /** The number at a place of the shuffled order. */
  at(place: number): number {
    let number = this.step(place);
    while (number >= this.size) number = this.step(number);
    return number;
  }

  private step(number: number): number {
    let left = Math.floor(number / 2 ** this.half);
    let right = number & this.mask;
    for (const key of this.keys) {
      const next = left ^ (mixed(right, key) & this.mask);
      left = right;
      right = next;
    }
    return left * 2 ** this.half + right;
  }
}

function mixed(value: number, key: number): number {
  let hash = Math.imul(value ^ key, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
