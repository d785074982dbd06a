import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth } from '../../src/base/displayWidth.ts';
import { wrapText } from '../../src/format/layout/wordWrap.ts';

describe('wrapText', () => {
  it.each([
    ['short', 'abc', 10, ['abc']],
    ['at a blank, which stays', 'one two three', 8, ['one two ', 'three']],
    ['a long word is cut', '0123456789', 4, ['0123', '4567', '89']],
    ['line ends', 'a\r\nb\n\nc', 10, ['a', 'b', '', 'c']],
    ['category line of an error', `${'x'.repeat(118)}    mand`, 119, [`${'x'.repeat(118)} `, '   mand']],
    ['wide characters', '日本語', 4, ['日本', '語']],
    ['a wide character in one cell', '日本', 1, ['?', '?']],
    ['empty', '', 5, ['']],
  ])('%s', (_, text, width, expected) => {
    expect(wrapText(text, width)).toEqual(expected);
  });

  it('keeps every character and every line within the width', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c \t]{0,60}$/), fc.integer({ min: 1, max: 20 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
