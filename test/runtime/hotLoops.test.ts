import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hotLoops } from '../../src/runtime/compile/hot/hotLoop.ts';
import { shown } from './shell.ts';

const usual = hotLoops.after;

/** What a program shows when its loops are functions of their own from turn `after` on. */
function shownAfter(after: number, code: string): string[] {
  hotLoops.after = after;
  return shown(code);
}

afterEach(() => {
  hotLoops.after = usual;
});

describe('a loop written as JavaScript does what its closures do', () => {
  test.each([
    '$s = 0; for ($i = 0; $i -lt 9; $i++) { $s += $i % 4 }; "$s $i"',
    '$i = 0; while ($i++ -lt 5) { if ($i -eq 2) { continue }; if ($i -eq 4) { break }; "i$i" }; $i',
    ':o for ($i = 0; $i -lt 4; $i++) { for ($j = 0; $j -lt 4; $j++) { if ($j -eq 2) { continue o }; if ($i -eq 2) { break o }; "$i$j" } }; "$i $j"',
    'foreach ($x in 1, "a", $null, 2.5, (3, 4)) { "[$x]" }; "$x"',
    'foreach ($x in 5..1) { $x; if ($x -eq 3) { break } }; foreach ($x in 1..3) { }; $x',
    '$n = [int]::MaxValue - 1; while ($n -lt 2147483649) { $n++; $n.GetType().Name }',
    '$p = 1; for ($i = 0; $i -lt 40; $i++) { $p = $p * 3 - 1 }; "$p"; $q = 1; foreach ($i in 1..40) { $q += $q }; "$q"',
    'for ($i = 0; $i -lt 4; $i++) { 1 / ($i - 2); "after $i" }',
    'for ($i = 0; $i -lt 3; $i++) { try { if ($i -eq 1) { throw "x$i" }; "ok $i" } catch { "c $_"; continue } finally { "f$i" } }',
    'foreach ($i in 1..4) { switch ($i) { 2 { continue } 3 { break } default { "d$i" } }; "s$i" }',
    'function f { foreach ($i in 1..9) { if ($i * $i -gt 20) { return $i } }; "none" }; f',
    'foreach ($i in 1..3) { $z = if ($i -eq 2) { continue } else { $i }; "z$z" }',
    '$a = 1, 2, 3; foreach ($x in $a) { if ($x -eq 1) { $a += 4 }; $x }; $a.Count',
    '$a = 3, 1, 2; for ($i = -1; $i -ge -4; $i--) { "[$($a[$i])]" }',
    '$v = "p"; function g { for ($i = 0; $i -lt 3; $i++) { "$v"; $v = "own$i" } }; g; $v',
    '[int]$t = 0; for ($i = 0; $i -lt 3; $i++) { $t = "$i" + "1"; $t.GetType().Name }; $t',
    '[ValidateRange(0, 2)][int]$t = 0; foreach ($i in 1..4) { $t = $i; "t$t" }',
    'Set-Variable r 1 -Option ReadOnly; foreach ($i in 1..2) { $r = $i; "r$r" }',
    'foreach ($i in 1..3) { Remove-Variable w -ErrorAction Ignore; $w += $i; "w$w" }',
    '$h = @{}; foreach ($i in 1..9) { $h["k$($i % 3)"] += 1 }; $h.k0, $h.k1, $h.k2 -join "-"',
    'Set-StrictMode -Version 2; foreach ($i in 1..2) { $nope; "n$i" }',
    'foreach ($i in 1..5) { if ($i -gt 1 -and -not ($i -eq 3) -or $i -eq 5) { "y$i" } else { "n$i" } }',
    'foreach ($w in 1..2) { 1..5 | ForEach-Object { if ($_ -eq 3) { break }; $_ }; "no" }; "end"',
    'foreach ($i in 1..2) { trap { "t$i"; continue } 1 / 0; "a$i" }',
    '$s = ""; foreach ($c in "a", "b") { $s += $c; $s -eq "AB"; $s -ceq "AB" }; $s',
    'foreach ($d in [datetime]"2012-01-01", 7) { $d -lt [datetime]"2013-01-01" }',
  ])('%s', (code) => {
    const asClosures = shownAfter(Number.POSITIVE_INFINITY, code);
    expect(shownAfter(0, code)).toEqual(asClosures);
    expect(shownAfter(1, code)).toEqual(asClosures);
    expect(shownAfter(2, code)).toEqual(asClosures);
  });

  const operand = fc.constantFrom(
    '$a',
    '$b',
    '$i',
    '0',
    '1',
    '-3',
    '7',
    '2147483647',
    '2.5',
    "'4'",
    "'x'",
    '$null',
    '$true',
    '10L',
  );
  const operator = fc.constantFrom('+', '-', '*', '%', '/', '-lt', '-ge', '-eq', '-ne', '-and', '-or', '-band');
  const expression = fc.tuple(operand, operator, operand).map((parts) => `(${parts.join(' ')})`);
  const statement = fc.oneof(
    fc.tuple(fc.constantFrom('$a = ', '$b = ', '$a += ', '$b -= ', ''), expression).map((parts) => parts.join('')),
    fc.constantFrom('$a++', '$b--', 'if ($a -gt $b) { $a } else { $b }', 'if ($i -eq 2) { continue }', '"$a|$b"'),
  );
  const body = fc.array(statement, { minLength: 1, maxLength: 5 }).map((list) => list.join('; '));

  test('for generated bodies', () => {
    fc.assert(
      fc.property(body, (list) => {
        const code = `$a = 1; $b = 2; for ($i = 0; $i -lt 5; $i++) { ${list} }; "$a $b $i"`;
        expect(shownAfter(0, code)).toEqual(shownAfter(Number.POSITIVE_INFINITY, code));
      }),
      { numRuns: 60 },
    );
  });
});
