import { describe, expect, test } from '@jest/globals';
import { createPracticeSession, type PracticeOptions } from '../../../src/host/session.ts';

const session = (options: PracticeOptions = {}) =>
  createPracticeSession({ width: 200, workingDirectory: '/practice', timeZone: 'UTC', ...options });

const shown = (code: string, options?: PracticeOptions): string[] =>
  session(options)
    .run(code)
    .output.split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

describe('New-ModuleManifest', () => {
  test.each([
    [
      '',
      "$t.ModuleVersion; $t.VariablesToExport; $t.FunctionsToExport.Count; $t.ContainsKey('RootModule')",
      '1.0|*|0|False',
    ],
    ['-ModuleVersion 1.2.3 -RootModule m.psm1', '$t.ModuleVersion; $t.RootModule', '1.2.3|m.psm1'],
    ["-Author 'O''Neil'", '$t.Author; $t.Copyright -like "*O\'Neil*"', "O'Neil|True"],
    ['-FunctionsToExport Get-A, Get-B', '$t.FunctionsToExport', 'Get-A|Get-B'],
    ['-Tags a, b -ReleaseNotes new', '$t.PrivateData.PSData.Tags; $t.PrivateData.PSData.ReleaseNotes', 'a|b|new'],
    ['-PrivateData @{ Own = 1, 2 }', '$t.PrivateData.Own; $t.PrivateData.ContainsKey("PSData")', '1|2|True'],
    [
      "-RequiredModules a, @{ ModuleName = 'b'; ModuleVersion = '1.0' }",
      '$t.RequiredModules[0]; $t.RequiredModules[1].ModuleName',
      'a|b',
    ],
    ['-Guid 12345678-1234-1234-1234-123456789abc', '$t.GUID', '12345678-1234-1234-1234-123456789abc'],
  ])('%s', (args, look, expected) => {
    const code = `New-ModuleManifest m.psd1 ${args}; $t = Import-PowerShellDataFile m.psd1; ${look}`;
    expect(shown(code)).toEqual(expected.split('|'));
  });

  test('writes only files of that kind, and nothing with -WhatIf', () => {
    expect(session().run('New-ModuleManifest m.txt').errors[0]?.id).toBe(
      'InvalidModuleManifestPath,Microsoft.PowerShell.Commands.NewModuleManifestCommand',
    );
    expect(shown('New-ModuleManifest m.psd1 -WhatIf | Out-Null; Test-Path m.psd1').at(-1)).toBe('False');
  });
});

describe('Import-LocalizedData', () => {
  const files = {
    '/s/a.ps1': 'Import-LocalizedData T; $T.Hi',
    '/s/a.psd1': "@{ Hi = 'neutral' }",
    '/s/en-US/b.psd1': "@{ Hi = 'american' }",
    '/s/de/b.psd1': "@{ Hi = 'deutsch' }",
  };
  test.each([
    ['/s/a.ps1', 'neutral'],
    ['(Import-LocalizedData -BaseDirectory /s -FileName b).Hi', 'american'],
    ['Import-LocalizedData T de-AT -BaseDirectory /s -FileName b.psd1; $T.Hi', 'deutsch'],
  ])('%s', (code, expected) => {
    expect(shown(code, { files })).toEqual([expected]);
  });

  test('without a file it is an error', () => {
    const { errors } = session({ files }).run('Import-LocalizedData T -BaseDirectory /s -FileName nope');
    expect(errors[0]?.id).toBe('ImportLocalizedData,Microsoft.PowerShell.Commands.ImportLocalizedData');
  });
});

describe('Set-PSDebug', () => {
  test.each([
    ['Set-PSDebug -Strict; try { $nope } catch { "error" }', 'error'],
    ['Set-PSDebug -Strict; function f { try { $nope } catch { "error" } }; f', 'error'],
    ['function f { Set-PSDebug -Strict }; f; try { $nope } catch { "error" }', 'error'],
    ['Set-PSDebug -Strict; Set-PSDebug -Off; "[$nope]"', '[]'],
    ['try { Set-PSDebug -Trace 1 } catch { "not emulated" }', 'not emulated'],
  ])('%s', (code, expected) => {
    expect(shown(code)).toEqual([expected]);
  });
});

describe('Get-TimeZone', () => {
  test.each([
    ['UTC', '(Get-TimeZone).Id', 'UTC'],
    ['UTC', '"$((Get-TimeZone).BaseUtcOffset) $((Get-TimeZone).SupportsDaylightSavingTime)"', '00:00:00 False'],
    ['America/New_York', '"$((Get-TimeZone).BaseUtcOffset) $((gtz).SupportsDaylightSavingTime)"', '-05:00:00 True'],
    ['UTC', '(Get-TimeZone -Id utc).Id; (Get-TimeZone -Name Coord*).Id', 'UTC|UTC'],
    [
      'UTC',
      'try { Get-TimeZone -Id Mars -EA Stop } catch { $_.FullyQualifiedErrorId.Split(",")[0] }',
      'TimeZoneNotFound',
    ],
  ])('%s: %s', (timeZone, code, expected) => {
    expect(shown(code, { timeZone })).toEqual(expected.split('|'));
  });
});
