import { expect, test } from '@jest/globals';
import { createPracticeSession } from '../../../src/host/session.ts';

const NOT_FOUND = 'GenericMeasurePropertyNotFound,Microsoft.PowerShell.Commands.MeasureObjectCommand';

test.each([
  ['Measure-Object -Property X', [], 0],
  ['$null | Measure-Object -Property X', [], 0],
  ['@() | Measure-Object -Property X, Y -Sum', [], 0],
  ['Measure-Object', [], 1],
  ['[pscustomobject]@{ a = 1 } | Measure-Object -Property X', [NOT_FOUND], 0],
  ['[pscustomobject]@{ a = 1 } | Measure-Object -Property a, X', [NOT_FOUND], 1],
])('without the property there is an error only when there was input: %s', (code, ids, count) => {
  const { errors, output } = createPracticeSession().run(`$r = @(${code}); "n=$($r.Count)"`);
  expect(errors.map(({ id }) => id)).toEqual(ids);
  expect(output).toContain(`n=${count}`);
});
