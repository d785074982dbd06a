import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';
import { lookupType } from '../../src/values/typeLookup.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'cmdlets');

/** Names of exceptions that the commands raise. */
function raised(): string[] {
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
    .flatMap(
      (name) => readFileSync(join(folder, name), 'utf8').match(/'(?:System|Microsoft)\.[\w.]+Exception'/g) ?? [],
    );
  return [...new Set(names)].map((name) => name.slice(1, -1));
}

test('every exception that a command raises is a type that catch can look at', () => {
  createPracticeSession();
  expect(raised().length).toBeGreaterThan(20);
  expect(raised().filter((name) => lookupType(name) === null)).toEqual([]);
});
