import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CsvReader, type CsvRecord } from '../../../src/cmdlets/utility/csvReader.ts';

function read(chunks: readonly string[], delimiter = ','): CsvRecord[] {
  const records: CsvRecord[] = [];
  const reader = new CsvReader(delimiter);
  for (const chunk of chunks) reader.feed(chunk, (record) => void records.push(record));
  reader.end((record) => void records.push(record));
  return records;
}

describe('CsvReader', () => {
  it.each<[string, string, CsvRecord[]]>([
    [
      'plain',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['blanks before a field vanish, after it stay', '  3 ,4', [['3 ', '4']]],
    ['quotes', '"Relay, main","say ""hi"""', [['Relay, main', 'say "hi"']]],
    ['line end inside quotes', '"a\r\nb",c', [['a\r\nb', 'c']]],
    ['empty lines are skipped', 'a\n\n\r\nb\n', [['a'], ['b']]],
    [
      'empty fields',
      'a,,c\n,,x',
      [
        ['a', '', 'c'],
        ['', '', 'x'],
      ],
    ],
    ['blanks after the closing quote vanish', '"a"  ,b', [['a', 'b']]],
    ['a quote inside a field is a character', 'a"b,c', [['a"b', 'c']]],
  ])('%s', (_, text, expected) => {
    expect(read([text])).toEqual(expected);
  });

  it('reads the same in any chunks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab,"\n ]{0,40}$/), fc.nat(40), (text, cut) => {
        expect(read([`${text.slice(0, cut)}`, `${text.slice(cut)}\n`])).toEqual(read([`${text}\n`]));
      }),
    );
  });

  it('gives back what was quoted', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const text = rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join('\n');
        expect(read([text])).toEqual(rows);
      }),
    );
  });
});
