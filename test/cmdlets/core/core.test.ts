import { describe, expect, test } from '@jest/globals';
import { createPracticeSession } from '../../../src/host/session.ts';

const run = (code: string, files: Readonly<Record<string, string>> = {}) =>
  createPracticeSession({ width: 200, files }).run(code);
const lines = (code: string, files?: Readonly<Record<string, string>>): string[] =>
  run(code, files)
    .output.split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
const ids = (code: string): string[] => run(code).errors.map(({ id, category }) => `${id} ${category}`);

describe('ForEach-Object (recorded)', () => {
  test.each([
    ['1..2 | ForEach-Object -Begin { "b" } -Process { "p$_" } -End { "e" }', ['b', 'p1', 'p2', 'e']],
    ['1..2 | ForEach-Object { "b" } { "p$_" } { "q$_" } { "e" }', ['b', 'p1', 'q1', 'p2', 'q2', 'e']],
    ['1..2 | ForEach-Object { "b" } { "p$_" }', ['b', 'p1', 'p2']],
    ['ForEach-Object { "once [$_]" }', ['once []']],
    ['"abc" | ForEach-Object Length', ['3']],
    ['"abc" | ForEach-Object Substring 1, 1', ['b']],
    ["'a,b' | ForEach-Object Split ','", ['a', 'b']],
    ['@{ a = 1 } | ForEach-Object a', ['1']],
    ['$null | ForEach-Object { "null in" }; $null | ForEach-Object Name', ['null in']],
    [
      '"x" | ForEach-Object Length -WhatIf',
      [`What if: Performing the operation "Retrieve the value for property 'Length'" on target "InputObject: x".`],
    ],
    [
      '"x" | ForEach-Object ToUpper -WhatIf',
      [`What if: Performing the operation "Invoke method 'ToUpper'" on target "InputObject: x".`],
    ],
    ['$s = { $n++ }; $n = 0; 1..3 | ForEach-Object $s; $n', ['3']],
  ])('%s', (code, expected) => {
    expect(lines(code)).toEqual(expected);
  });

  test('a missing member is an error in strict mode only', () => {
    expect(ids('1 | ForEach-Object nosuch')).toEqual([]);
    expect(ids('Set-StrictMode -Version 2; 1 | ForEach-Object nosuch')).toEqual([
      'PropertyOrMethodNotFound,Microsoft.PowerShell.Commands.ForEachObjectCommand InvalidArgument: (1:PSObject) [ForEach-Object], PSArgumentException',
    ]);
  });
});

describe('Where-Object', () => {
  const people =
    '$p = [pscustomobject]@{ N = "Ann"; A = 30; T = "x", "y" }, [pscustomobject]@{ N = "bob"; A = 20; T = @() }\n';
  test.each([
    ['$p | Where-Object A -gt 25', ['Ann']],
    ['$p | Where-Object N -eq BOB', ['bob']],
    ['$p | Where-Object N -ceq BOB', []],
    ['$p | Where-Object N -like a*', ['Ann']],
    ['$p | Where-Object N -match "^.n"', ['Ann']],
    ['$p | Where-Object A -in 1, 20', ['bob']],
    ['$p | Where-Object T -contains y', ['Ann']],
    ['$p | Where-Object T', ['Ann']],
    ['$p | Where-Object { $_.A -lt 25 }', ['bob']],
    ['$p | Where-Object -FilterScript { $_.A -lt 25 }', ['bob']],
    ['$p | Where-Object A -is ([int])', ['Ann', 'bob']],
  ])('%s', (code, expected) => {
    expect(lines(`${people}${code} | ForEach-Object N`)).toEqual(expected);
  });

  test('the property is missing in strict mode', () => {
    expect(ids('Set-StrictMode -Version 2; 1 | Where-Object nosuch -eq 1')).toEqual([
      'PropertyNotFound,Microsoft.PowerShell.Commands.WhereObjectCommand InvalidArgument: (1:PSObject) [Where-Object], PSArgumentException',
    ]);
  });
});

describe('modules', () => {
  const counter =
    '$n = 5\nfunction Get-N { $script:n }\nfunction Add-N { $script:n++ }\nfunction Hidden { 1 }\nSet-Alias gn Get-N\n';
  test.each([
    [
      'a file of functions',
      'Import-Module ./m.psm1; Add-N; Get-N; "[$n]"; (Get-Module m).ExportedFunctions.Count',
      counter,
      ['6', '[]', '3'],
    ],
    [
      'exports that are named',
      'Import-Module ./m.psm1; gn; Get-Command Hidden -ErrorAction SilentlyContinue; (Get-Module m).ExportedCommands.Keys',
      `${counter}Export-ModuleMember -Function Get-N -Alias gn`,
      ['5', 'Get-N', 'gn'],
    ],
    ['a prefix', 'Import-Module ./m.psm1 -Prefix My; Get-MyN', counter, ['5']],
    ['inside the module', 'Import-Module ./m.psm1; & (Get-Module m) { $n }', counter, ['5']],
    ['removed again', 'Import-Module ./m.psm1; Remove-Module m; [bool](Get-Command Get-N -ea 0)', counter, ['False']],
    ['a second import changes nothing', 'Import-Module ./m.psm1; Add-N; Import-Module ./m.psm1; Get-N', counter, ['6']],
    ['unless forced', 'Import-Module ./m.psm1; Add-N; Import-Module ./m.psm1 -Force; Get-N', counter, ['5']],
  ])('%s', (_, code, text, expected) => {
    expect(lines(code, { '/practice/m.psm1': text })).toEqual(expected);
  });

  test('a manifest names its script and what it exports', () => {
    const files = {
      '/practice/k/k.psd1': "@{ RootModule = 'k.psm1'; ModuleVersion = '1.2.3'; FunctionsToExport = 'Get-N' }",
      '/practice/k/k.psm1': counter,
    };
    expect(
      lines('Import-Module ./k; Get-N; "$((Get-Module k).Version)"; [bool](Get-Command Add-N -ea 0)', files),
    ).toEqual(['5', '1.2.3', 'False']);
  });

  test('made of a block', () => {
    expect(
      lines(
        '$m = New-Module -Name M1 -ScriptBlock { $x = 5; function Get-X { $x }; function Set-X($v) { $script:x = $v } }; Get-X; & $m { Set-X 9 }; Get-X; "$m"',
      ),
    ).toEqual(['5', '9', 'M1']);
    expect(
      lines(
        '$o = New-Module -AsCustomObject { $a = 1; function Inc { $script:a++; $script:a }; Export-ModuleMember -Function * -Variable * }; $o.Inc(); $o.Inc(); $o.a',
      ),
    ).toEqual(['2', '3', '3']);
  });

  test.each([
    [
      'Import-Module nope',
      'Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand ResourceUnavailable: (nope:String) [Import-Module], FileNotFoundException',
    ],
    [
      'Remove-Module nope',
      'Modules_NoModulesRemoved,Microsoft.PowerShell.Commands.RemoveModuleCommand ResourceUnavailable: (:) [Remove-Module], InvalidOperationException',
    ],
    [
      'Export-ModuleMember -Function x',
      'Modules_CanOnlyExecuteExportModuleMemberInsideAModule,Microsoft.PowerShell.Commands.ExportModuleMemberCommand PermissionDenied: (:) [Export-ModuleMember], InvalidOperationException',
    ],
  ])('%s is refused', (code, expected) => {
    expect(ids(code)).toEqual([expected]);
  });
});

describe('Get-Command', () => {
  test.each([
    ['(Get-Command Get-Item).CommandType', ['Cmdlet']],
    ['(Get-Command gci).Definition', ['Get-ChildItem']],
    ['Get-Command -Verb Get -Noun Random | ForEach-Object Name', ['Get-Random']],
    [
      'function zz { param([int]$A, [Parameter(Mandatory)][string]$B) }; Get-Command zz -Syntax',
      ['zz [[-A] <int>] [-B] <string> [<CommonParameters>]'],
    ],
    ['function zz { param($A, $B) }; (Get-Command zz).Parameters.Keys', ['A', 'B']],
    ['@(Get-Command nosuch*).Count', ['0']],
  ])('%s', (code, expected) => {
    expect(lines(code)).toEqual(expected);
  });

  test('a name that nothing has', () => {
    expect(ids('Get-Command nosuch-thing')).toEqual([
      'CommandNotFoundException,Microsoft.PowerShell.Commands.GetCommandCommand ObjectNotFound: (nosuch-thing:String) [Get-Command], CommandNotFoundException',
    ]);
  });
});

describe('commands that are not emulated say so', () => {
  test.each([
    ['Start-Job { 1 }', 'CmdletNotEmulated'],
    ['ping.exe localhost', 'ProgramNotEmulated'],
    ['ipconfig /all', 'ProgramNotEmulated'],
    ['Get-Mailbox', 'CmdletNotEmulated'],
    ['No-Such', 'CommandNotFoundException'],
  ])('%s', (code, id) => {
    expect(run(code).errors[0]?.id).toBe(id);
  });
});

describe('Invoke-Command and Set-StrictMode', () => {
  test.each([
    ['Invoke-Command { param($a, $b) "$a+$b" } -ArgumentList 1, 2', ['1+2']],
    ['1, 2 | Invoke-Command { "$input" }', ['1 2']],
    ['Invoke-Command { $inner = 1 }; "[$inner]"', ['[]']],
    ['Invoke-Command { $inner = 1 } -NoNewScope; "[$inner]"', ['[1]']],
    ['Set-StrictMode -Version Latest; try { $undefined } catch { "caught" }', ['caught']],
    ['Set-StrictMode -Version Latest; Set-StrictMode -Off; "[$undefined]"', ['[]']],
  ])('%s', (code, expected) => {
    expect(lines(code)).toEqual(expected);
  });

  test('another computer is out of reach', () => {
    expect(run('Invoke-Command -ComputerName x { 1 }').errors[0]?.id).toMatch(/^ParameterNotEmulated/);
  });
});
