import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

/**
 * Pieces of script with what a real PowerShell engine answered for them, where 5.1 answers the same: `errors` hold id,
 * category and message, newest first. Recorded with the engine of PowerShell 7.6.
 */
interface Row {
  readonly code: string;
  readonly output: readonly string[];
  readonly errors?: readonly string[];
}

const folder = join(import.meta.dirname, 'recorded');
const areas = readdirSync(folder).map((file) => ({
  area: file.replace(/\.json$/, ''),
  rows: JSON.parse(readFileSync(join(folder, file), 'utf8')) as Row[],
}));

const linesOf = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

describe.each(areas)('$area answers as recorded', ({ rows }) => {
  it.each(rows)('$code', ({ code, output, errors = [] }) => {
    const session = createPracticeSession({ width: 120, workingDirectory: '/practice', timeZone: 'UTC' });
    const result = session.run(code);
    expect(result.errors.map(({ id, category, message }) => `${id} | ${category} | ${message}`.split('\n')[0])).toEqual(
      errors,
    );
    expect(linesOf(result.output)).toEqual(linesOf(output.join('\n')));
  });
});
