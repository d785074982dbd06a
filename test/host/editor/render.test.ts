import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth } from '../../../src/base/displayWidth.ts';
import { defaultColours } from '../../../src/host/editor/colours.ts';
import { type EditState, emptyState } from '../../../src/host/editor/EditState.ts';
import { leave, paint } from '../../../src/host/editor/paint.ts';
import { type Look, type Picture, render } from '../../../src/host/editor/render.ts';

const look: Look = {
  prompt: 'PS> ',
  continuation: '>> ',
  width: 20,
  spans: [],
  hasError: false,
  prediction: '',
  colour: false,
  colours: defaultColours,
  toolTips: true,
};
const typed = (text: string, cursor = text.length): EditState => ({ ...emptyState, text, cursor });

test.each([
  ['', 0, ['PS> '], [0, 4]],
  ['abc', 1, ['PS> abc'], [0, 5]],
  ['if {\n1', 6, ['PS> if {', '>> 1'], [1, 4]],
  ['0123456789abcdefXY', 18, ['PS> 0123456789abcdef', 'XY'], [1, 2]],
  ['0123456789abcdef', 16, ['PS> 0123456789abcdef', ''], [1, 0]],
  ['012345678901234界', 16, ['PS> 012345678901234', '界'], [1, 2]],
])('draws %j with the cursor at %d', (text, cursor, rows, [row, column]) => {
  expect(render(typed(text, cursor), look)).toEqual({ rows, cursor: { row, column } });
});

it('colours tokens, the selection and a wrong text', () => {
  const spans = [{ start: 0, end: 3, kind: 'command' }];
  const state = { ...typed('abc d'), anchor: 4 };
  expect(render(state, { ...look, spans, hasError: true, colour: true }).rows).toEqual([
    'PS\x1b[0;91m>\x1b[0m \x1b[0;93mabc\x1b[0m \x1b[0;30;47md\x1b[0m',
  ]);
});

it('shows a menu with the chosen candidate and its tool tip', () => {
  const items = ['Get-Date', 'Get-Help', 'Get-Item'].map((text) => ({ text, label: text, toolTip: `about ${text}` }));
  const completion = { start: 0, end: 4, items, selected: 1, before: { text: 'Get-', cursor: 4 }, menu: true };
  const { rows } = render({ ...typed('Get-Help'), completion }, { ...look, width: 24 });
  expect(rows.map((row) => row.trimEnd())).toEqual([
    'PS> Get-Help',
    'Get-Date  Get-Help',
    'Get-Item',
    'about Get-Help',
  ]);
});

/** A terminal of unlimited height that knows just what `paint` writes. */
class Terminal {
  rows: string[] = [''];
  row = 0;
  column = 0;

  write(bytes: string): this {
    for (const [part, count, command] of bytes.matchAll(/\x1b\[(\d*)([A-Z])|\r|\n|[^\x1b\r\n]+/g)) {
      if (command) this.control(command, Number(count || '1'));
      else if (part === '\r') this.column = 0;
      else if (part === '\n') this.lineFeed();
      else this.print(part);
    }
    return this;
  }

  private control(command: string, count: number): void {
    if (command === 'A') this.row = Math.max(0, this.row - count);
    if (command === 'B') this.row = Math.min(this.rows.length - 1, this.row + count);
    if (command === 'C') this.column += count;
    if (command === 'K' || command === 'J') this.rows[this.row] = (this.rows[this.row] ?? '').slice(0, this.column);
    if (command === 'J') this.rows.length = this.row + 1;
  }

  private lineFeed(): void {
    this.row++;
    if (this.row === this.rows.length) this.rows.push('');
  }

  private print(text: string): void {
    const old = this.rows[this.row] ?? '';
    this.rows[this.row] = old.slice(0, this.column) + text + old.slice(this.column + text.length);
    this.column += text.length;
  }
}

describe('painting', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 90 });
  const pictureOf = (value: string, at: number): Picture => render(typed(value, Math.min(at, value.length)), look);

  it('leaves on the terminal just the picture, whatever stood there before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.nat(90)), { minLength: 1, maxLength: 6 }), (steps) => {
        const terminal = new Terminal();
        let before: Picture | null = null;
        for (const [value, at] of steps) {
          const next = pictureOf(value, at);
          terminal.write(paint(before, next));
          expect(terminal.rows.slice(0, next.rows.length)).toEqual(next.rows);
          expect(terminal.rows.slice(next.rows.length).join('')).toBe('');
          expect([terminal.row, terminal.column]).toEqual([next.cursor.row, next.cursor.column]);
          before = next;
        }
      }),
    );
  });

  it('writes nothing but the cursor where nothing changed', () => {
    const picture = pictureOf('abc', 3);
    expect(paint(picture, picture)).toBe('\r\x1b[7C');
  });

  it('goes below the picture before output begins', () => {
    expect(leave(pictureOf('a\nb', 0))).toBe('\x1b[1B\r\n');
  });
});

it('never draws a row wider than the terminal', () => {
  const unit = fc.constantFrom('a', '界', '😀', 'é', '\n', '\t', '\x01');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 80 }), fc.integer({ min: 8, max: 40 }), (value, width) => {
      for (const row of render(typed(value), { ...look, width }).rows)
        expect(displayWidth(row)).toBeLessThanOrEqual(width);
    }),
  );
});
