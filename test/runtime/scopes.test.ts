import { describe, expect, test } from '@jest/globals';
import { shown } from './shell.ts';

describe('variables and scopes (recorded)', () => {
  test.each([
    ['$v = 1; function f { $v = 2; $v }; f; $v', ['2', '1']],
    ['function outer { $v = \'o\'; inner }; function inner { "in $v" }; outer', ['in o']],
    ['$v = 1; & { $v = 2 }; $v; . { $v = 3 }; $v', ['1', '3']],
    ['$private:p = \'h\'; & { "[$p]" }; $p', ['[]', 'h']],
    ['function f { $script:q = 7 }; f; $q', ['7']],
    ['function f { [ref]$r = $args[0] }; $n = 1; $r = [ref]$n; $r.Value = 5; $n', ['5']],
    ['$q = 7; $c = { $q + 1 }.GetNewClosure(); $q = 100; & $c', ['8']],
    ['1..3 | ForEach-Object { $n = $_ }; $n', ['3']],
    ['function g { begin { $x = 0 } process { $x += $_ } end { "sum $x" } }; 1..4 | g', ['sum 10']],
    ['function f([int]$a = 3, $b = $a * 2) { "$a $b $args" }; f; f 5 6 7 8; f -b 9', ['3 6', '5 6 7 8', '3 9']],
    ['function f([datetime]$d, [int]$i, [string]$s) { $null -eq $d; $i; "[$s]" }; f', ['True', '0', '[]']],
    ['$x = 1; function f { Set-Variable x 9 -Scope 1 }; f; $x', ['9']],
    ["function f { $x = 'l'; Remove-Variable x; \"[$x]\" }; $x = 'g'; f", ['[g]']],
    ["[int]$n = '42'; $n = 7.6; $n", ['8']],
    ['$a, $b, $c = 1, 2, 3, 4; "$c"; $a, ($d, $e) = 1, 2, 3; $e', ['3 4', '3']],
    ["$OFS = '-'; \"$(1..3)\"; 'a' + (1..3)", ['1-2-3', 'a1-2-3']],
    ['1..3 | & { $input | ForEach-Object { $_ * 2 } }', ['2', '4', '6']],
    [
      'function a { begin { \'b\' } process { "a$_" } }; function b { begin { \'bb\' } process { "($_)" } }; 1 | a | b',
      ['bb', '(b)', '(a1)'],
    ],
  ])('%s', (code, expected) => {
    expect(shown(code)).toEqual(expected);
  });

  test('a variable that was never set is no error without strict mode', () => {
    expect(shown('$nope; "[$nope]"; $nope.x; $null.Count')).toEqual(['[]', '0']);
  });
});
