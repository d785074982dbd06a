import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPracticeSession } from '../../../src/host/session.ts';

/** Text in single quotes. */
const quoted = (text: string): string => `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;

/** Any text without characters that no single-quoted text or file of UTF-8 can hold. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({
      unit: fc.constantFrom('"', "'", ',', ';', '\t', '\n', '\r\n', ' ', '#', 'ä', '漢', '😀', '\\', '/', '<', '&'),
    }),
  )
  .filter((value) => !/[\0\ufeff]/.test(value));

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);

/** PowerShell source of a value. */
type Source = string;

const leaf: fc.Arbitrary<Source> = fc.oneof(
  fc.constantFrom('$true', '$false', '$null'),
  fc.integer().map((number) => `(${number})`),
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => `(${number}/64)`),
  text.map(quoted),
);

const object = (value: fc.Arbitrary<Source>): fc.Arbitrary<Source> =>
  fc
    .uniqueArray(fc.tuple(name, value), { minLength: 1, maxLength: 4, selector: ([key]) => key })
    .map((rows) => `[pscustomobject]@{${rows.map(([key, source]) => `${quoted(key)}=${source}`).join(';')}}`);

/** Lists of two or more: the pipeline and the reader both keep them lists. */
const list = (value: fc.Arbitrary<Source>): fc.Arbitrary<Source> =>
  fc.array(value, { minLength: 2, maxLength: 4 }).map((items) => `@(${items.join(',')})`);

const { tree } = fc.letrec<{ tree: Source }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, object(tie('tree')), list(tie('tree'))),
}));

const show = (code: string): string => {
  const { output, errors } = createPracticeSession({ workingDirectory: '/practice' }).run(code);
  if (errors.length > 0) throw new Error(errors[0]?.message);
  return output;
};

describe('what is written and read again is the same', () => {
  test.each(['', ' -Compress'])('ConvertTo-Json%s, ConvertFrom-Json', (option) => {
    fc.assert(
      fc.property(object(tree), (source) => {
        const code = `$o = ${source}; $j = ConvertTo-Json $o -Depth 20${option}
          $j -ceq (ConvertTo-Json (ConvertFrom-Json $j) -Depth 20${option})
          $o | Export-Clixml a.xml; ConvertFrom-Json $j | Export-Clixml b.xml
          (Get-Content a.xml -Raw) -ceq (Get-Content b.xml -Raw)`;
        const [sameText, sameObject] = show(code).split('\n');
        expect(sameText).toBe('True');
        // Whole quotients are doubles that JSON writes as integers: their texts say enough.
        if (!source.includes('/64')) expect(sameObject).toBe('True');
      }),
      { numRuns: 60 },
    );
  });

  test.each([',', ';', '`t', '|'])('Export-Csv, Import-Csv with delimiter %s', (delimiter) => {
    const rows = fc
      .uniqueArray(name, { minLength: 2, maxLength: 4 })
      .chain((names) =>
        fc.array(fc.tuple(...names.map(() => text)), { minLength: 1, maxLength: 5 }).map((cells) => ({ names, cells })),
      );
    fc.assert(
      fc.property(rows, ({ names, cells }) => {
        const made = cells.map(
          (row) => `[pscustomobject]@{${names.map((key, k) => `${key}=${quoted(row[k] ?? '')}`).join(';')}}`,
        );
        const same = names.map((key) => `$a[$i].${key} -ceq $b[$i].${key}`).join(' -and ');
        const code = `$a = @(${made.join('\n')})
          $a | Export-Csv t.csv -Delimiter "${delimiter}" -Encoding UTF8
          $b = @(Import-Csv t.csv -Delimiter "${delimiter}")
          $a.Count -eq $b.Count
          for ($i = 0; $i -lt $a.Count; $i++) { ${same} }`;
        expect(show(code)).toBe('True\n'.repeat(cells.length + 1));
      }),
      { numRuns: 40 },
    );
  });
});
