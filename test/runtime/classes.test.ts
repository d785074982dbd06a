import { describe, expect, test } from '@jest/globals';
import { shown } from './shell.ts';

const a = `class A {
  [int]$X = 5; $Y; static [string]$S = 'st'; hidden [int]$H = 1
  A() { $this.Y = 'ctor' }
  A([int]$x) { $this.X = $x }
  [string] Hello([string]$n) { 'dropped'; return "hi $n $($this.X)" }
  [void] Set($v) { $this.Y = $v }
  static [int] Twice([int]$n) { return $n * 2 }
  [string] ToString() { return "A:$($this.X)" }
}
class B : A {
  [string]$Z
  B() : base(7) { $this.Z = 'zz' }
  [string] Hello([string]$n) { return 'B ' + ([A]$this).Hello($n) }
}
`;

describe('classes (recorded)', () => {
  test.each([
    ['$a = [A]::new(); $a.X; $a.Y; $a.H; [A]::S', ['5', 'ctor', '1', 'st']],
    ["[A]::new().Hello('bob'); [A]::Twice(4)", ['hi bob 5', '8']],
    ['"$([A]::new(3))"', ['A:3']],
    ["$b = [B]::new(); $b.X; $b.Z; $b.Hello('q'); $b -is [A]", ['7', 'zz', 'B hi q 7', 'True']],
    ["[A]::new(3).psobject.Properties.Name -join ','", ['X,Y']],
    ["try { [A]::new().X = 'abc' } catch { $_.FullyQualifiedErrorId }", ['ExceptionWhenSetting']],
    ["try { [A]::new('x', 'y') } catch { $_.FullyQualifiedErrorId }", ['MethodCountCouldNotFindBest']],
    ['([A]@{ X = 9; Y = 1 }).X', ['9']],
    ['function f { [A]::new().X }; f', ['5']],
    [
      'class T { [void] M() { throw \'inner\' } [int] N() { return 1/0 } }; try { [T]::new().N() } catch { "$_" }',
      ['Attempted to divide by zero.'],
    ],
    ['class St { static [int]$N = 0; static St() { [St]::N = 42 } }; [St]::N', ['42']],
    [
      'class E1 : System.Exception { [int]$C; E1([string]$m, [int]$c) : base($m) { $this.C = $c } }; try { throw [E1]::new(\'boo\', 7) } catch [E1] { "$_ $($_.Exception.C)" }',
      ['boo 7'],
    ],
    [
      'class L : System.Collections.ArrayList { [int] Sum() { $t = 0; foreach ($i in $this) { $t += $i }; return $t } }; $l = [L]::new(); $null = $l.Add(3); $null = $l.Add(4); $l.Sum(); $l.Count',
      ['7', '2'],
    ],
    [
      'class Cmp : System.IComparable { [int]$V; Cmp($v) { $this.V = $v } [int] CompareTo($o) { return $this.V - $o.V } }; [Cmp]::new(3) -gt [Cmp]::new(2)',
      ['True'],
    ],
  ])('%s', (code, expected) => {
    expect(shown(a + code)).toEqual(expected);
  });
});

describe('enums (recorded)', () => {
  test.each([
    ['enum C { Red; Green = 5; Blue }; [C]::Blue; [int][C]::Blue', ['Blue', '6']],
    ["enum C { Red; Green = 5; Blue }; [C]'red'; [C]5", ['Red', 'Green']],
    ["[Flags()] enum F { A = 1; B = 2; C = 4 }; [F]'A,C'; [F]3; [F]::A -bor [F]::B", ['A, C', 'A, B', 'A, B']],
  ])('%s', (code, expected) => {
    expect(shown(code)).toEqual(expected);
  });
});
