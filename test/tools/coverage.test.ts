import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { coverageText } from './coverageText.ts';

it('docs/coverage.md is what the declarations say (npm run --silent coverage)', () => {
  expect(readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8')).toBe(coverageText());
});
