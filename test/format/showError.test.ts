import { expect, it } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

const shown = (code: string): string[] =>
  createPracticeSession()
    .run(code)
    .output.split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

const rows = '1, 0 | ForEach-Object { [pscustomobject]@{ N = $_ } }';
const inverse = "@{ n = 'Inverse'; e = { 10/$_.N } }";

it('leaves the cell of a failed property empty', () => {
  expect(shown(`${rows} | Format-Table N, ${inverse}`)).toEqual(['N Inverse', '- -------', '1      10', '0']);
});

it('-DisplayError marks it', () => {
  expect(shown(`${rows} | Format-Table N, ${inverse} -DisplayError`).at(-1)).toBe('0    #ERR');
  expect(shown("[pscustomobject]@{ N = 'x' } | Format-List @{ e = 'N'; f = '{0' } -DisplayError")).toEqual([
    'N : #FMTERR',
  ]);
});

it('-ShowError says why, behind the object', () => {
  expect(shown(`${rows} | Format-Table N, ${inverse} -ShowError`).slice(3)).toEqual([
    '0',
    'Failed to evaluate expression " 10/$_.N ".',
    '    + CategoryInfo          : InvalidArgument: (@{N=0}:PSObject) [], RuntimeException',
    '    + FullyQualifiedErrorId : mshExpressionError',
  ]);
  const list = shown("[pscustomobject]@{ N = 5 } | Format-List @{ e = 'N'; f = '{0:Q9}' } -ShowError");
  expect(list.slice(0, 2)).toEqual(['N : 5', 'Failed to interpret formatting string "{0:Q9}".']);
});
