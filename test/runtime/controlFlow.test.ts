import { describe, expect, test } from '@jest/globals';
import { shown } from './shell.ts';

describe('switch compares texts (recorded)', () => {
  test.each([
    ["switch (1) { '1.0' { 'y' } default { 'n' } }", 'n'],
    ["switch (5) { 5.0 { 'y' } default { 'n' } }", 'y'],
    ["switch ([char]'a') { 'A' { 'y' } default { 'n' } }", 'y'],
    ["switch (0) { $false { 'y' } default { 'n' } }", 'n'],
    ["switch ('True') { $true { 'y' } default { 'n' } }", 'y'],
    ["switch ([DayOfWeek]::Monday) { 1 { 'y' } default { 'n' } }", 'n'],
    ["switch (1.10d) { 1.1 { 'y' } default { 'n' } }", 'n'],
    ["switch ('') { $null { 'y' } default { 'n' } }", 'n'],
    ["switch ($null) { '' { 'y' } default { 'n' } }", 'y'],
    ["switch (@()) { default { 'never' } }; 'end'", 'end'],
    ['switch (1..3) { 2 { break } default { $_ } }', '1'],
    ["switch ('a', 'b') { 'a' { $null = $switch.MoveNext(); $switch.Current } }", 'b'],
  ])('%s', (code, expected) => {
    expect(shown(code)).toEqual([expected]);
  });
});

describe('loops, labels and values of statements (recorded)', () => {
  test.each([
    [':o foreach ($i in 1..3) { foreach ($j in 1..3) { if ($j -eq 2) { continue o }; "$i$j" } }', ['11', '21', '31']],
    ['foreach ($i in 1..3) { $z = if ($i -eq 2) { continue } else { $i }; "z$z" }', ['z1', 'z3']],
    ["function q { $y = if ($true) { 1; return 7 }; 'no' }; q", ['1', '7']],
    ["foreach ($w in 1) { 1..5 | ForEach-Object { if ($_ -eq 3) { break }; $_ }; 'no' }; 'after'", ['1', '2', 'after']],
    ['foreach ($x in 1..5) { $null = $foreach.MoveNext(); $x }', ['1', '3', '5']],
    ['$i = 0; do { $i++ } until ($i -ge 3); $i', ['3']],
    ["function t { try { return 'r' } finally { 'f' } }; t", ['r', 'f']],
    ['foreach ($i in 1, 2) { try { continue } finally { "f$i" } }', ['f1', 'f2']],
  ])('%s', (code, expected) => {
    expect(shown(code)).toEqual(expected);
  });
});

describe('trap (recorded)', () => {
  test.each([
    ["function f { trap { 't'; continue } if ($true) { 1/0; 'in' } 'out' }; f", ['t', 'out']],
    [
      "function f { trap [DivideByZeroException] { 'dz'; continue } trap { 'any'; continue } 1/0; [int]'x'; 'out' }; f",
      ['dz', 'any', 'out'],
    ],
    ["function f { trap { 't'; return 5 } 1/0; 'out' }; f", ['t', '5']],
    ["function f { trap { 'o'; continue } & { 1/0; 'inner' }; 'out' }; f", ['o', 'out']],
    ['function f { trap { "t $x"; $x = 5; continue } $x = 1; 1/0; $x }; f', ['t 1', '1']],
    ["function f { trap { 'm'; continue } try { 1/0 } finally { 'fin' } 'out' }; f", ['fin', 'm', 'out']],
    [
      "function f { trap { 't'; break } 1/0; 'out' }; try { f } catch { \"c $_\" }",
      ['t', 'c Attempted to divide by zero.'],
    ],
  ])('%s', (code, expected) => {
    expect(shown(code)).toEqual(expected);
  });
});
