import { describe, expect, it, test } from '@jest/globals';
import { complete } from '../../../src/host/completion/complete.ts';
import { createPracticeSession } from '../../../src/host/session.ts';

const { session } = createPracticeSession({ files: { '/practice/notes one.txt': '', '/practice/new.ps1': '' } });
session.run(
  '$connection = Get-Date; function Get-Mine { param([ValidateSet("Low","High")][string]$Level, [switch]$Fast) }',
);

/** The candidates for `text|`, in order. */
const candidates = (text: string) => complete(session, text, text.length).items.map((item) => item.text);

test.each([
  ['Get-Min', ['Get-Mine']],
  ['1 | Measure-Ob', ['Measure-Object']],
  ['if ($true) { Get-Min', ['Get-Mine']],
  ['Get-Mine -L', ['-Level']],
  ['Get-Mine -Level ', ['High', 'Low']],
  ['Get-Mine -Level L', ['Low']],
  ['Get-Mine -Level Low -F', ['-Fast']],
  ['$connec', ['$connection']],
  ['[dateti', ['datetime']],
  ['[math]::Rou', ['Round(']],
  ['Get-Content ./no', ["'./notes one.txt'"]],
  ['Write-Error x -Category ObjectN', ['ObjectNotFound']],
])('%s', (text, expected) => expect(candidates(text)).toEqual(expected));

it('knows the members of a variable', () => {
  expect(candidates('$connection.DayOf')).toEqual(['DayOfWeek', 'DayOfYear']);
});

it('knows what flows in the pipeline', () => {
  expect(candidates('Get-Date | Select-Object DayOf')).toEqual(['DayOfWeek', 'DayOfYear']);
  expect(candidates('Get-Date | Where-Object { $_.Minu')).toEqual(['Minute']);
});

describe('where there is nothing to say', () => {
  test.each(['', 'No-SuchThing -x ', '"text', '@{', '$(', ')'])('%j', (text) => {
    expect(() => complete(session, text, text.length)).not.toThrow();
  });
});
