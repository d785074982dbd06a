import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Arrivals } from '../../src/smtp/simulate/Arrivals.ts';
import { type ArrivalPattern, type LoadGroup, loadGroup } from '../../src/smtp/simulate/Load.ts';
import { Random } from '../../src/smtp/simulate/Random.ts';
import { Shuffle } from '../../src/smtp/simulate/Shuffle.ts';

function arrivalsOf(changes: Partial<LoadGroup>, seed = 1): [time: number, source: number][] {
  const arrivals = new Arrivals(loadGroup(changes), new Random(seed));
  const all: [number, number][] = [];
  while (arrivals.next()) all.push([arrivals.time, arrivals.source]);
  return all;
}

describe('the connections of a group', () => {
  it.each<[ArrivalPattern, [number, number][]]>([
    ['even', [0, 250, 500, 750].map((time) => [time, 0])],
    ['burst', [0, 0, 500, 500].map((time) => [time, 0])],
    ['atOnce', [0, 0, 0, 0].map((time) => [time, 0])],
  ])('come %s over a second', (pattern, expected) => {
    expect(arrivalsOf({ connections: 4, over: 1000, burst: 2, pattern })).toEqual(expected);
  });

  it('are opened by each source in turn', () => {
    const all = arrivalsOf({ sources: 3, connections: 2, pattern: 'burst', burst: 2 });
    expect(all.map(([, source]) => source)).toEqual([0, 1, 2, 0, 1, 2]);
  });

  it('come in order of time, as many from each source as asked for, within the stretch', () => {
    const groups = fc.record({
      sources: fc.integer({ min: 1, max: 30 }),
      connections: fc.integer({ min: 0, max: 30 }),
      pattern: fc.constantFrom<ArrivalPattern>('even', 'random', 'burst', 'atOnce'),
      burst: fc.integer({ min: 1, max: 5 }),
      start: fc.integer({ min: 0, max: 1000 }),
      over: fc.integer({ min: 0, max: 100_000 }),
      ramp: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(groups, fc.integer(), (group, seed) => {
        const all = arrivalsOf(group, seed);
        const times = all.map(([time]) => time);
        const counts = Array.from({ length: group.sources }, (_, n) => all.filter(([, source]) => source === n).length);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(counts).toEqual(Array(group.sources).fill(group.connections));
        for (const time of times) {
          expect(time).toBeGreaterThanOrEqual(group.start);
          expect(time).toBeLessThanOrEqual(group.start + group.over + 1e-6);
        }
      }),
    );
  });
});

it('a shuffle gives every number once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer(), (size, seed) => {
      const shuffle = new Shuffle(size, new Random(seed));
      const numbers = Array.from({ length: size }, (_, place) => shuffle.at(place));
      expect([...numbers].sort((a, b) => a - b)).toEqual([...numbers.keys()]);
    }),
  );
});

it('a shuffle does not go around as the other patterns do', () => {
  const shuffle = new Shuffle(1000, new Random(7));
  const steps = new Set(Array.from({ length: 999 }, (_, place) => shuffle.at(place + 1) - shuffle.at(place)));
  expect(steps.size).toBeGreaterThan(400);
});
