import { describe, expect, it } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

const run = (code: string) => createPracticeSession({ width: 120, workingDirectory: '/practice' }).run(code);
const linesOf = (code: string): string[] =>
  run(code)
    .output.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const idOf = (code: string): string | undefined => run(code).errors[0]?.id;

describe('what scripts begin with works', () => {
  it.each<[string, string[]]>([
    [
      'Set-ExecutionPolicy Bypass -Scope Process -Force; Get-ExecutionPolicy; Get-ExecutionPolicy -Scope LocalMachine',
      ['Bypass', 'RemoteSigned'],
    ],
    ['Add-Type -AssemblyName System.Web; "on"', ['on']],
    [
      "Set-Content d.psd1 '@{ A = 1; B = @{ C = $true } }'; $d = Import-PowerShellDataFile d.psd1; $d.A; $d.B.C",
      ['1', 'True'],
    ],
    ['function f { g }; function g { (Get-PSCallStack).Command -join "," }; f', ['g,f,<ScriptBlock>']],
    ['Get-Verb get | ForEach-Object Group', ['Common']],
    [
      'Update-TypeData -TypeName System.String -MemberName Loud -MemberType ScriptProperty -Value { $this.ToUpper() } -Force; "a".Loud; (Get-TypeData System.String).Members.Keys; Remove-TypeData System.String; "[$("a".Loud)]"',
      ['A', 'Loud', '[]'],
    ],
    [`Set-Content T.psd1 '@{ ModuleVersion = "1.2" }'; [string](Test-ModuleManifest T.psd1).Version`, ['1.2']],
    [
      "$s = ConvertTo-SecureString 'pw' -AsPlainText -Force | ConvertFrom-SecureString; (ConvertTo-SecureString $s).Length",
      ['2'],
    ],
    [
      'New-Module -Name m { function mf { "mf" } } | Import-Module; mf; Get-Module m | Remove-Module; @(Get-Module m).Count',
      ['mf', '0'],
    ],
    ["Set-Content a.txt 'x'; Get-ItemPropertyValue a.txt Name", ['a.txt']],
    [
      '1..4 | Export-Clixml n.xml; Import-Clixml n.xml -Skip 1 -First 2; Import-Clixml n.xml -IncludeTotalCount -First 0',
      ['2', '3', 'Unknown total count'],
    ],
  ])('%s', (code, expected) => {
    expect(linesOf(code)).toEqual(expected);
  });
});

describe('what is refused says why', () => {
  it.each([
    ['Add-Type -AssemblyName Contoso', 'ASSEMBLY_NOT_FOUND,Microsoft.PowerShell.Commands.AddTypeCommand'],
    ["Add-Type 'class X {}'", 'ParameterNotEmulated,Microsoft.PowerShell.Commands.AddTypeCommand'],
    [
      "Set-Content e.psd1 '@{ A = Get-Date }'; Import-PowerShellDataFile e.psd1",
      'CouldNotParseAsPowerShellDataFile,Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand',
    ],
    [
      'Set-ExecutionPolicy Bypass -Scope MachinePolicy',
      'CantSetGroupPolicy,Microsoft.PowerShell.Commands.SetExecutionPolicyCommand',
    ],
    ['Remove-TypeData Nope', 'TypesDynamicRemoveException,Microsoft.PowerShell.Commands.RemoveTypeDataCommand'],
    [
      'Set-Content a.txt x; New-ItemProperty a.txt -Name N -Value 1',
      'NotSupported,Microsoft.PowerShell.Commands.NewItemPropertyCommand',
    ],
    ['Import-Csv', 'CannotSpecifyPathAndLiteralPath,Microsoft.PowerShell.Commands.ImportCsvCommand'],
    ['Invoke-Command server1 { 1 }', 'ParameterNotEmulated,Microsoft.PowerShell.Commands.InvokeCommandCommand'],
    ['Get-HotFix', 'CmdletNotEmulated'],
    ['Start-Job { 1 }', 'CmdletNotEmulated'],
  ])('%s', (code, id) => {
    expect(idOf(code)).toBe(id);
  });
});
