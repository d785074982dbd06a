import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { introsort } from '../../../src/cmdlets/utility/introsort.ts';

const byKey = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0];

test('sorts whatever it is given, and loses nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat()), { maxLength: 200 }), (items) => {
      const sorted = introsort([...items], byKey);
      expect(sorted.map(([key]) => key)).toEqual(items.map(([key]) => key).sort((a, b) => a - b));
      expect(new Set(sorted)).toEqual(new Set(items));
    }),
  );
});

test('an order that drives it to its limit of depth is sorted all the same', () => {
  // The median of three is the least but one in each step.
  const items = Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? i : 2000 - i));
  expect(introsort([...items], (a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
});
