import { describe, expect, it } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

const outputOf = (code: string): string => createPracticeSession({ width: 200 }).run(code).output;

/** What the verbose stream holds of the running of a block. */
const verboseOf = (code: string, before = ''): string[] =>
  outputOf(
    `$VerbosePreference = 'Continue'; ${before}
     . { ${code} } *>&1 | Where-Object { $_ -is [System.Management.Automation.VerboseRecord] } | ForEach-Object { $_.Message }`,
  )
    .split('\n')
    .filter((line) => line !== '');

const SYSTEM = '.NET Framework 4.8 (System.dll) but is not emulated.';

describe('one verbose line says whether .NET has what is not emulated', () => {
  it.each<[string, string]>([
    ['[Net.WebClient]', `The type [System.Net.WebClient] exists in ${SYSTEM}`],
    ['[net.webclient[]]', `The type [System.Net.WebClient] exists in ${SYSTEM}`],
    ['[System.Net.WebClient]::new()', `The type [System.Net.WebClient] exists in ${SYSTEM}`],
    ['New-Object System.Net.WebClient', `The type [System.Net.WebClient] exists in ${SYSTEM}`],
    ['1 -as [Net.WebClient]', `The type [System.Net.WebClient] exists in ${SYSTEM}`],
    ["'Net.WebClient' -as [type]", `The type [System.Net.WebClient] exists in ${SYSTEM}`],
    ["1 -is 'Net.WebClient'", `The type [System.Net.WebClient] exists in ${SYSTEM}`],
    ["[type]'Net.WebClient'", `The type [System.Net.WebClient] exists in ${SYSTEM}`],
    ['function f([Net.WebClient]$x) {}; f', `The type [System.Net.WebClient] exists in ${SYSTEM}`],
    [
      'try { 1 } catch {}; try { throw 1 } catch [Net.WebClient] {}',
      `The type [System.Net.WebClient] exists in ${SYSTEM}`,
    ],
    [
      '[wmisearcher]',
      'The type [System.Management.ManagementObjectSearcher] exists in .NET Framework 4.8 (System.Management.dll) but is not emulated.',
    ],
    [
      '[Collections.Concurrent.BlockingCollection[int]]::new()',
      `The type [System.Collections.Concurrent.BlockingCollection\`1] exists in ${SYSTEM}`,
    ],
    [
      '[Management.Automation.PSDataCollection[int]]',
      'The type [System.Management.Automation.PSDataCollection`1] exists in Windows PowerShell 5.1 (System.Management.Automation.dll) but is not emulated.',
    ],
    ['[Foo.Bar]', 'No type [Foo.Bar] is known in .NET Framework 4.8 or Windows PowerShell 5.1.'],
    [
      "Invoke-Expression 'class A { [Foo]$x }'",
      'No type [Foo] is known in .NET Framework 4.8 or Windows PowerShell 5.1.',
    ],
    ["'abc'.Foo()", '[System.String] has no method Foo in .NET Framework 4.8.'],
    ['[string]::Foo()', '[System.String] has no static method Foo in .NET Framework 4.8.'],
    ["'abc'.Join(',')", '[System.String]::Join() is a static method in .NET Framework 4.8.'],
    ["[string]::Trim('x')", '[System.String].Trim() is an instance method in .NET Framework 4.8.'],
    ["'abc'.PadLeft(1, 2, 3)", '[System.String].PadLeft() takes 1 or 2 arguments in .NET Framework 4.8.'],
    ['[Math]::new()', '[System.Math] has no public constructor in .NET Framework 4.8.'],
    [
      '[Threading.Thread]::GetDomain()',
      '[System.Threading.Thread]::GetDomain() exists in .NET Framework 4.8 but is not emulated.',
    ],
    [
      '[datetime]::new(1, 2, 3, 4, 5)',
      'A constructor of [System.DateTime] takes 1, 2, 3, 4, 6, 7, 8 or 9 arguments in .NET Framework 4.8.',
    ],
    ['$d = Get-Date; $d.Foo = 1', '[System.DateTime] has no property Foo in .NET Framework 4.8.'],
    ['Set-StrictMode -Version 2; (Get-Date).Foo', '[System.DateTime] has no property Foo in .NET Framework 4.8.'],
    [
      '[Threading.Thread]::CurrentPrincipal',
      '[System.Threading.Thread]::CurrentPrincipal exists in .NET Framework 4.8 but is not emulated.',
    ],
    ['Add-Type -AssemblyName Contoso', 'No assembly Contoso is known in .NET Framework 4.8 or Windows PowerShell 5.1.'],
    [
      'Add-Type -AssemblyName System.Speech',
      'The assembly System.Speech exists in .NET Framework 4.8 but none of its types is emulated.',
    ],
  ])('%s', (code, line) => {
    expect(verboseOf(code)).toEqual([line]);
  });

  it('looks below `using namespace`', () => {
    const code = "using namespace System.Net\n$VerbosePreference = 'Continue'\n[WebClient]";
    expect(outputOf(code)).toContain(`VERBOSE: The type [System.Net.WebClient] exists in ${SYSTEM}\n`);
  });

  it.each<[string]>([
    ['(Get-Date).Foo'],
    ['[datetime]::Foo'],
    ['[pscustomobject]@{ A = 1 } | ForEach-Object { $_.B }'],
    ['class A {}; [A]::new().Foo()'],
    ["'1' -as [int]; 'x' -as [int]"],
  ])('says nothing where .NET has nothing to say: %s', (code) => {
    expect(verboseOf(code)).toEqual([]);
  });
});

describe('where the line goes', () => {
  it('is not there when nobody wants it', () => {
    expect(outputOf('. { [Net.WebClient] } *>&1 | ForEach-Object { $_.GetType().Name }')).toBe('ErrorRecord\n');
  });

  it('comes before the error', () => {
    const code = "$VerbosePreference = 'Continue'; . { [Net.WebClient] } *>&1 | ForEach-Object { $_.GetType().Name }";
    expect(outputOf(code)).toBe('VerboseRecord\nErrorRecord\n');
  });

  it('is written once, though the error is thrown on', () => {
    expect(verboseOf('try { try { [Net.WebClient] } catch { throw } } catch { }')).toHaveLength(1);
  });

  it('is asked for with -Verbose', () => {
    expect(outputOf('New-Object Net.WebClient -Verbose')).toContain('VERBOSE: The type [System.Net.WebClient] exists');
    expect(outputOf('function f { [CmdletBinding()]param() [Net.WebClient] }; f -Verbose')).toContain(
      'VERBOSE: The type',
    );
  });

  it('goes into a file with 4>', () => {
    const code =
      "$VerbosePreference = 'Continue'; ([Net.WebClient]) 4> log.txt; 'abc'.Foo() 4>> log.txt; Get-Content log.txt";
    const lines = createPracticeSession({ width: 200, workingDirectory: '/practice' }).run(code).output.split('\n');
    expect(lines.filter((line) => /^VERBOSE: .*\.NET/.test(line))).toEqual([]);
    expect(lines).toContain('[System.String] has no method Foo in .NET Framework 4.8.');
  });
});
