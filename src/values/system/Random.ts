import { argumentOutOfRange } from '../argumentErrors.ts';
import { Byte } from '../Byte.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { surroundings } from '../surroundings.ts';

const MAX = 2147483647;

/** System.Random: .NET's subtractive generator, so that a seed gives the numbers it gives there. */
export class Random extends NetObject {
  readonly #seeds: number[];
  #next = 0;
  #nextPlus = 21;

  constructor(seed: number = Math.floor(surroundings.random() * MAX)) {
    super();
    this.#seeds = seedArray(seed);
  }

  get psType(): PSType {
    return randomType();
  }

  /** 0 to 2147483646. */
  sample(): number {
    this.#next = this.#next === 55 ? 1 : this.#next + 1;
    this.#nextPlus = this.#nextPlus === 55 ? 1 : this.#nextPlus + 1;
    let value = this.#seeds[this.#next]! - this.#seeds[this.#nextPlus]!;
    if (value === MAX) value--;
    if (value < 0) value += MAX;
    this.#seeds[this.#next] = value;
    return value;
  }

  double(): number {
    return this.sample() * (1 / MAX);
  }

  /** min <= x < max */
  between(min: number, max: number): number {
    if (min > max) throw argumentOutOfRange('minValue', "'minValue' cannot be greater than maxValue.");
    return Math.trunc(this.double() * (max - min)) + min;
  }
}

/** Knuth's subtractive generator as .NET sets it up. Source: .NET Framework reference source (algorithm). */
function seedArray(seed: number): number[] {
  const seeds = new Array<number>(56).fill(0);
  const subtraction = seed === -2147483648 ? MAX : Math.abs(seed);
  let mj = 161803398 - subtraction;
  seeds[55] = mj;
  let mk = 1;
  for (let i = 1; i < 55; i++) {
    const place = (21 * i) % 55;
    seeds[place] = mk;
    mk = mj - mk;
    if (mk < 0) mk += MAX;
    mj = seeds[place]!;
  }
  for (let round = 1; round < 5; round++) stir(seeds);
  return seeds;
}

function stir(seeds: number[]): void {
  for (let i = 1; i < 56; i++) {
    let value = (seeds[i]! - seeds[1 + ((i + 30) % 55)]!) | 0;
    if (value < 0) value += MAX;
    seeds[i] = value;
  }
}

export const randomType = lazyType<Random>(() => ({
  name: 'System.Random',
  constructors: { '()': () => new Random(), '(int Seed)': (seed: number) => new Random(seed) },
  methods: {
    'int Next()': (self) => self.sample(),
    'int Next(int minValue, int maxValue)': (self, min: number, max: number) => self.between(min, max),
    'int Next(int maxValue)': (self, max: number) => {
      if (max < 0) throw argumentOutOfRange('maxValue', "'maxValue' must be greater than zero.");
      return self.between(0, max);
    },
    'double NextDouble()': (self) => self.double(),
    'void NextBytes(byte[] buffer)': (self, buffer: unknown[]) => {
      for (let i = 0; i < buffer.length; i++) buffer[i] = new Byte(self.sample() % 256);
    },
  },
}));
