import { describe, expect, test } from '@jest/globals';
import { shown } from './shell.ts';

describe('exit ends the script file it stands in, not its caller (documented)', () => {
  const file = (text: string) => `Set-Content part.ps1 '${text.replaceAll("'", "''")}'\n`;

  test.each([
    ['exit 7', '& ./part.ps1; "$? $LASTEXITCODE"', ['False 7']],
    ["'in'; exit 0; 'never'", '& ./part.ps1; "$? $LASTEXITCODE"', ['in', 'True 0']],
    ["'in'; exit 'x'", './part.ps1; "$LASTEXITCODE"', ['in', '0']],
    ['$a = 5; exit 3', '. ./part.ps1; "$a $LASTEXITCODE"', ['5 3']],
    ['1, 2; exit 4; 3', './part.ps1 | ForEach-Object { $_ * 10 }; "after"', ['10', '20', 'after']],
    [
      'process { "got $_"; if ($_ -eq 2) { exit 9 } } end { \'end\' }',
      '1..3 | ./part.ps1; $LASTEXITCODE',
      ['got 1', 'got 2', '9'],
    ],
    ['function f { exit 5 } f; 1', './part.ps1; $LASTEXITCODE', ['5']],
    ['try { exit 2 } finally { "cleaned" }', './part.ps1; $LASTEXITCODE', ['cleaned', '2']],
  ])('%s', (text, code, expected) => {
    expect(shown(file(text) + code)).toEqual(expected);
  });

  test('in a function of the caller it ends the caller', () => {
    expect(shown("function f { exit 5 } 'a'; f; 'b'")).toEqual(['a']);
  });
});
