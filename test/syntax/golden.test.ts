import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from '../../src/syntax/parse.ts';
import { print } from '../../src/syntax/print.ts';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly errors: readonly { readonly id: string; readonly category: string }[];
}

const folder = '../shared/golden';
const rows: Row[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap(readRows)
  : [];

function readRows(name: string): Row[] {
  const lines = readFileSync(`${folder}/${name}`, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** The script as a whole was refused, not a piece of code that it gave to Invoke-Expression. */
function isRefused({ errors }: Row): boolean {
  return errors.some(
    ({ category }) => category.startsWith('ParserError') && category.includes('ParentContainsErrorRecordException'),
  );
}

const withRows = rows.length > 0 ? test : test.skip;

describe('golden rows (skipped where ../shared/golden is not there)', () => {
  withRows('parse where the real parser accepts them, and are printed back', () => {
    const wrong = rows
      .filter((row) => !isRefused(row))
      .filter(({ code }) => {
        const { ast, errors } = parse(code);
        return errors.length > 0 || print(ast) !== code;
      });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  withRows('are refused with the same error where it refuses them', () => {
    const refused = rows.filter(isRefused).map((row) => [row.id, parse(row.code).errors[0]?.errorId]);
    expect(refused).toEqual(rows.filter(isRefused).map(({ id, errors }) => [id, errors[errors.length - 1]?.id]));
  });
});
