import { describe, expect, it } from '@jest/globals';
import { displayWidth, takeCells, takeLastCells } from '../../src/base/displayWidth.ts';

describe('displayWidth', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['Größe', 5],
    ['Όνομα', 5],
    ['日本', 4],
    ['e\u0301', 1],
    ['😀!', 3],
    ['ａ', 2],
  ])('%j takes %i cells', (text, cells) => {
    expect(displayWidth(text)).toBe(cells);
  });

  it.each([
    ['日本語', 5, '日本', '本語'],
    ['abc', 2, 'ab', 'bc'],
    ['a😀', 2, 'a', '😀'],
  ])('takes parts of %j', (text, cells, head, tail) => {
    expect(takeCells(text, cells)).toBe(head);
    expect(takeLastCells(text, cells)).toBe(tail);
  });
});
