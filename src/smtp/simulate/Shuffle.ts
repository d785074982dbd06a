import type { Random } from './Random.ts';

const ROUNDS = 4;

/**
 * The numbers from 0 to `size` - 1 in a random order, without keeping them: a Feistel network over the smallest power of
 * four that holds them, walked on wherever it leaves the range.
 */
export class Shuffle {
  private readonly size: number;
  /** Two to the power of half the bits: what the upper half of a number counts in. */
  private readonly radix: number;
  private readonly keys: readonly number[];

  /** `size`: 1 to 2 ** 48. */
  constructor(size: number, random: Random) {
    this.size = size;
    this.radix = 2 ** Math.max(1, Math.ceil(Math.log2(size) / 2));
    this.keys = Array.from({ length: ROUNDS }, () => Math.floor(random.next() * 2 ** 32));
  }

  /** The number at a place of the shuffled order. */
  at(place: number): number {
    let number = this.step(place);
    while (number >= this.size) number = this.step(number);
    return number;
  }

  private step(number: number): number {
    const { radix, keys } = this;
    let left = Math.floor(number / radix);
    let right = number % radix;
    for (let round = 0; round < ROUNDS; round++) {
      const next = left ^ (mixed(right, keys[round] as number) & (radix - 1));
      left = right;
      right = next;
    }
    return left * radix + right;
  }
}

function mixed(value: number, key: number): number {
  let hash = Math.imul(value ^ key, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
