import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HIDDEN, SEPARATOR, settleColumnWidths } from '../../src/format/layout/columnWidths.ts';

describe('settleColumnWidths', () => {
  it.each([
    ['all fit', [7, 6], 40, [7, 6]],
    ['open columns share what is left', [0, 0, 0], 119, [39, 39, 39]],
    ['the rest goes to the first ones', [0, 0], 120, [60, 59]],
    ['an open column takes the rest', [5, 25, 0], 119, [5, 25, 87]],
    ['the last column is narrowed', [14, 46], 30, [14, 15]],
    ['columns that do not fit are dropped', [21, 41, 6, 7], 60, [21, 38, HIDDEN, HIDDEN]],
    ['one cell too many', [20, 20], 40, [20, 19]],
    ['exactly full', [19, 20], 40, [19, 20]],
    ['too many open columns', [0, 0, 0, 0, 0, 0], 5, [1, 1, 1, HIDDEN, HIDDEN, HIDDEN]],
  ])('%s', (_, wanted, screen, expected) => {
    expect(settleColumnWidths(wanted, screen)).toEqual(expected);
  });

  it('never makes a table wider than the screen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(80), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 5, max: 400 }),
        (wanted, screen) => {
          const shown = settleColumnWidths(wanted, screen).filter((width) => width > 0);
          expect(shown.reduce((sum, width) => sum + width, 0) + SEPARATOR * (shown.length - 1)).toBeLessThanOrEqual(
            screen,
          );
        },
      ),
    );
  });
});
