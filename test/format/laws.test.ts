import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { displayWidth } from '../../src/base/displayWidth.ts';
import type { FormatRecord } from '../../src/format/FormatRecord.ts';
import { type FormatShape, Formatter } from '../../src/format/Formatter.ts';
import type { FormatOptions } from '../../src/format/Generator.ts';
import { ScreenWriter } from '../../src/format/ScreenWriter.ts';
import { PSCustomObject } from '../../src/values/PSCustomObject.ts';
import { services, show } from './show.ts';

const value = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('日本語テキスト', 'two\nlines', '  padded  ', 'a word or two more than fit into a column'),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.integer(), { maxLength: 6 }),
);

/** Letters only, so that two names never differ in case alone. */
const propertyName = fc.stringMatching(/^[a-z]{1,30}$/);

const objects = fc.uniqueArray(propertyName, { minLength: 1, maxLength: 12 }).chain((names) =>
  fc.array(
    fc
      .array(value, { minLength: names.length, maxLength: names.length })
      .map((values) => PSCustomObject.of(Object.fromEntries(names.map((name, k) => [name, values[k]])))),
    { minLength: 1, maxLength: 5 },
  ),
);

const width = fc.integer({ min: 20, max: 400 });

const options = fc.record({
  autoSize: fc.boolean(),
  wrap: fc.boolean(),
  hideHeader: fc.boolean(),
});

/** Control characters have no width that a console and this test could agree on. */
const isPlain = (items: readonly PSCustomObject[]) =>
  items.every((item) => item.values.every((one) => typeof one !== 'string' || !/[^\P{C}\n]/u.test(one)));

const SHAPES: readonly FormatShape[] = ['default', 'table', 'list', 'wide', 'custom'];

function recordsOf(items: readonly unknown[], shape: FormatShape, how: FormatOptions): FormatRecord[] {
  const records: FormatRecord[] = [];
  const formatter = new Formatter(shape, how, services, (record) => void records.push(record));
  for (const item of items) formatter.process(item);
  formatter.end();
  return records;
}

function linesOf(records: readonly unknown[], cells: number): string[] {
  const lines: string[] = [];
  const screen = new ScreenWriter(cells, (line) => void lines.push(line.trimEnd()));
  const formatter = new Formatter('default', { properties: [] }, services, (record) => screen.process(record));
  for (const record of records) formatter.process(record);
  formatter.end();
  screen.end();
  return lines;
}

describe.each(SHAPES)('format %s', (shape) => {
  it('never writes a line wider than the screen', () => {
    fc.assert(
      fc.property(objects.filter(isPlain), width, options, (items, cells, how) => {
        const lines = show(items, shape, { properties: [], ...how }, cells);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(cells);
      }),
      { numRuns: 60 },
    );
  });

  it('gives records that show the same when they are formatted again', () => {
    fc.assert(
      fc.property(objects, width, options, (items, cells, how) => {
        const all = { properties: [], ...how };
        expect(linesOf(recordsOf(items, shape, all), cells)).toEqual(show(items, shape, all, cells));
      }),
      { numRuns: 40 },
    );
  });
});

describe('a table', () => {
  it('has one line for each object, the heading and its dashes above', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.stringMatching(/^[a-z]{0,9}$/)), { minLength: 1 }), (rows) => {
        const items = rows.map(([number, text]) => PSCustomObject.of({ number, text }));
        const lines = show(items, 'table', { properties: [] }, 80).filter((line) => line !== '');
        expect(lines).toHaveLength(items.length + 2);
      }),
    );
  });

  it('is as wide as its widest row needs', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 20 }), (texts) => {
        const items = texts.map((text) => PSCustomObject.of({ text, n: 1 }));
        const [heading = ''] = show(items, 'table', { properties: [] }, 80).filter((line) => line !== '');
        expect(heading.length).toBe(Math.max(4, ...texts.map((text) => text.length)) + 2);
      }),
    );
  });
});
