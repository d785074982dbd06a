import { describe, expect, test } from '@jest/globals';
import { createPracticeSession } from '../../../src/host/session.ts';

/** Runs a piece on a terminal of six rows where the user presses the given keys at the questions of the pager. */
function paged(code: string, keys = ''): { lines: string[]; questions: number } {
  const shell = createPracticeSession({ width: 80 });
  const pressed = [...keys];
  let questions = 0;
  Object.defineProperty(shell.session.ui, 'height', { value: 6 });
  Object.assign(shell.session.ui, {
    readKey: () => {
      questions++;
      return pressed.shift() ?? 'q';
    },
  });
  const lines = shell.run(code).output.split('\n').slice(0, -1);
  return { lines, questions };
}

describe('on a terminal', () => {
  test.each(['help Get-Item', 'man Get-Item', 'Get-Help Get-Item | more', 'if (1) { help Get-Item }'])(
    '%s pages',
    (code) => {
      expect(paged(code)).toMatchObject({ questions: 1, lines: { length: 5 } });
    },
  );

  test('the space bar shows a page more, Enter a line more', () => {
    expect(paged('1..20 | more', ' q').lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(String));
    expect(paged('1..20 | more', '\nq').lines).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  test.each([
    ['$x = help Get-Item; $x.Count -gt 10'],
    ['(man Get-Item).Count -gt 10'],
    ['help Get-Item > help.txt; (Get-Content help.txt).Count -gt 10'],
    ['[bool](help Get-Item | Select-String SYNTAX)'],
    ['function Show-It { help Get-Item }; @(Show-It).Count -gt 10'],
    ['(1..20 | more).Count -eq 20'],
  ])('what is taken up does not page: %s', (code) => {
    expect(paged(code)).toEqual({ questions: 0, lines: ['True'] });
  });

  test('Get-Help alone does not page', () => {
    expect(paged('Get-Help Get-Item').questions).toBe(0);
  });
});
