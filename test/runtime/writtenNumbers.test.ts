import { describe, expect, test } from '@jest/globals';
import { shown } from './shell.ts';

describe('a number keeps the text it was written with (asked of the engine)', () => {
  test.each([
    ['Write-Host 1.50 2.10 0x10 a 1kb 10', ['1.50 2.10 0x10 a 1kb 10']],
    ['Write-Host (1.50)', ['1.5']],
    ['Write-Host 1.50,2.50', ['1.5 2.5']],
    ['Write-Output 1.50', ['1.50']],
    ['function f([string]$x) { $x }; f 1.50', ['1.50']],
    ['function f($x) { "$x" }; f 1.50', ['1.5']],
  ])('%s', (code, lines) => {
    expect(shown(code)).toEqual(lines);
  });

  test.each([
    ['(Write-Output 0x10) + 1', '17'],
    ['(Write-Output 0x10).GetType().Name', 'Int32'],
    ['(Write-Output 0x10).ToString("x4")', '0010'],
    ['$v = Write-Output 0x10; $v++; $v', '17'],
    ['$v = Write-Output 0x10; "$v"', '16'],
    ['(Write-Output 0x10) -eq 16', 'True'],
  ])('and is the number all the same: %s', (code, line) => {
    expect(shown(code)).toEqual([line]);
  });
});
