import { describe, expect, it } from '@jest/globals';
import { FormatEndData, FormatStartData } from '../../src/format/FormatRecord.ts';
import { expressionOfName } from '../../src/format/PropertyExpression.ts';
import { OutOfSequence, ScreenWriter } from '../../src/format/ScreenWriter.ts';
import { Hashtable } from '../../src/values/Hashtable.ts';
import { PSCustomObject } from '../../src/values/PSCustomObject.ts';
import { show } from './show.ts';

const o = (properties: Record<string, unknown>) => PSCustomObject.of(properties);
const named = (...names: string[]) => ({ properties: names.map((name) => ({ expression: expressionOfName(name) })) });

describe('default formatting', () => {
  it('makes a table of four properties, a list of five', () => {
    expect(show([o({ A: 1, B: 'x' }), o({ A: 22, B: 'yy' })])).toEqual(['', ' A B', ' - -', ' 1 x', '22 yy', '', '']);
    expect(show([o({ A: 1, B: 2, C: 3, D: 4, E: 5 })])).toEqual([
      '',
      '',
      'A : 1',
      'B : 2',
      'C : 3',
      'D : 4',
      'E : 5',
      '',
      '',
      '',
    ]);
  });

  it('lets text through where it stands', () => {
    expect(show([o({ A: 1 }), 'middle', o({ A: 2 })])).toEqual(['', 'A', '-', '1', 'middle', '2', '', '']);
    expect(show(['a', 1, true])).toEqual(['a', '1', 'True']);
  });

  it('shows collections in braces up to the limit', () => {
    expect(show([o({ L: [1, 2, 3, 4, 5], E: [], N: [null] })])).toEqual([
      '',
      'L               E  N',
      '-               -  -',
      '{1, 2, 3, 4...} {} {$null}',
      '',
      '',
    ]);
  });

  it('takes dictionaries apart', () => {
    const table = new Hashtable();
    table.set('Server', 'HTCAS1');
    expect(show([table])).toEqual([
      '',
      'Name                           Value',
      '----                           -----',
      'Server                         HTCAS1',
      '',
      '',
    ]);
  });
});

describe('a table', () => {
  it('keeps an empty column for a property that does not exist', () => {
    expect(show([o({ A: 1 })], 'table', named('Bogus'))).toEqual(['', 'Bogus', '-----', '', '', '']);
  });

  it('cuts at the right edge, right-aligned values at their beginning', () => {
    const items = [o({ A: 'x'.repeat(10), B: 1234567 }), o({ A: 'y', B: 7654321 })];
    expect(show(items, 'table', { properties: [] }, 15)).toEqual([
      '',
      'A             B',
      '-             -',
      'xxxxxxxxxx ...7',
      'y          ...1',
      '',
      '',
    ]);
  });

  it('breaks a heading that is wider than its column', () => {
    const properties = [{ expression: expressionOfName('LongHeaderName'), width: 6 }];
    expect(show([o({ LongHeaderName: 1 })], 'table', { properties })).toEqual([
      '',
      'LongHe',
      'aderNa',
      '    me',
      '------',
      '     1',
      '',
      '',
    ]);
  });

  it('starts a group where the value changes', () => {
    const items = [o({ N: 'a', S: 1 }), o({ N: 'b', S: 2 })];
    const groupBy = { expression: expressionOfName('S') };
    expect(show(items, 'table', { ...named('N'), groupBy })).toEqual([
      '',
      '',
      '   S: 1',
      '',
      'N',
      '-',
      'a',
      '',
      '',
      '   S: 2',
      '',
      'N',
      '-',
      'b',
      '',
      '',
    ]);
  });

  it('measures wide characters in cells', () => {
    expect(show([o({ N: '日本', V: 1 })])).toEqual(['', 'N    V', '-    -', '日本 1', '', '']);
  });
});

describe('other shapes', () => {
  it('lists wrap below their values', () => {
    expect(show([o({ Token: '0123456789'.repeat(2) })], 'list', { properties: [] }, 20)).toEqual([
      '',
      '',
      'Token : 012345678901',
      '        23456789',
      '',
      '',
      '',
    ]);
  });

  it('wide views fill lines', () => {
    const items = ['a', 'b', 'c'].map((name) => o({ Name: name }));
    expect(show(items, 'wide', { properties: [], columns: 2 }, 21)).toEqual(['', '', 'a          b', 'c', '', '']);
  });

  it('custom views go down the tree', () => {
    expect(show([o({ A: o({ B: 1 }), L: [1] })], 'custom')).toEqual([
      '',
      'class PSCustomObject',
      '{',
      '  A =',
      '    class PSCustomObject',
      '    {',
      '      B = 1',
      '    }',
      '  L =',
      '    [',
      '      1',
      '    ]',
      '',
      '}',
      '',
      '',
      '',
    ]);
  });
});

describe('ScreenWriter', () => {
  it('refuses records out of sequence', () => {
    expect(() => new ScreenWriter(80, () => {}).process(new FormatEndData())).toThrow();
    try {
      new ScreenWriter(80, () => {}).process(new FormatEndData());
    } catch (error) {
      expect(error).toBeInstanceOf(OutOfSequence);
    }
  });

  it('shows a table after a pause of the script', () => {
    let paused = 0;
    const lines: string[] = [];
    const screen = new ScreenWriter(
      80,
      (line) => void lines.push(line),
      () => paused,
    );
    const start = new FormatStartData(
      { kind: 'table', columns: [{ label: 'A', width: 0, alignment: 'left' }], hideHeader: false },
      false,
    );
    screen.process(start);
    expect(lines).toEqual(['']);
    paused = 400;
  });
});
