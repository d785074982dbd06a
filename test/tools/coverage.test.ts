import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';
import { coverageText } from './coverageText.ts';
import { differencesText } from './differencesText.ts';
import { failingRows } from './failingRows.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readFileSync(`${root}docs/${name}`, 'utf8');

it('docs/coverage.md is what the declarations say (npm run --silent coverage)', () => {
  expect(read('coverage.md')).toBe(coverageText());
});

it('docs/differences.md is what rules, switches and failing rows say (npm run --silent coverage)', () => {
  expect(read('differences.md')).toBe(differencesText(failingRows(root)));
});
