import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { compareRow, readRows } from '../tools/goldenRow.ts';
import { runCode } from '../tools/goldenRun.ts';

const rows = readRows([join(import.meta.dirname, '..', '..', 'fixtures', 'recorded')]);

/** Pieces of script and what a real engine showed for them; see fixtures/README.md. */
describe('behaviour that was asked of a real engine', () => {
  test.each(rows.map((row) => [row.id, row] as const))('%s', (_id, row) => {
    const outcome = runCode(row.code);
    if ('broken' in outcome) throw new Error(outcome.broken);
    expect(compareRow(row, outcome)).toEqual([]);
  });
});
