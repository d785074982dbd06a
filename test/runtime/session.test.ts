import { describe, expect, it, test } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

const session = (files: Readonly<Record<string, string>> = {}) => createPracticeSession({ width: 120, files });
const lines = (code: string, files?: Readonly<Record<string, string>>) =>
  session(files)
    .run(code)
    .output.split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

describe('one piece of code after another', () => {
  it('keeps variables, functions and $Error', () => {
    const { run } = session();
    run('$x = 5; function f { "f$x" }; 1/0');
    const second = run('f; $x; $Error.Count');
    expect(second.output).toBe('f5\n5\n1\n');
    expect(second.state).toBe('ok');
  });

  it('goes on after an error that ended one', () => {
    const { run } = session();
    const first = run("function f { throw 'out' }\nf\n'never'");
    expect(first.state).toBe('terminated');
    expect(first.output).not.toContain('never');
    expect(run("'still here'").output).toBe('still here\n');
  });

  it('shows all mistakes of a text and runs nothing of it', () => {
    const { output, errors, state } = session().run("'first'\nif (");
    expect(state).toBe('terminated');
    expect(output).not.toContain('first\n\n');
    expect(errors[0]).toMatchObject({
      id: 'IfStatementMissingCondition',
      category: 'ParserError: (:) [], ParentContainsErrorRecordException',
    });
  });

  test.each([
    ['exit 3', 3],
    ['exit', 0],
    ["'x'", null],
    ['& { exit 4 }; 1', 4],
  ])('%s gives exit code %s', (code, expected) => {
    expect(session().run(code).exitCode).toBe(expected);
  });

  test.each([
    ['a loop that catches everything', 'while ($true) { try { $i++ } catch { } }'],
    ['a loop under a trap', 'trap { continue } for (;;) { $i++ }'],
    ['an endless pipeline', '1..2147483647 | ForEach-Object { $_ } | Out-Null'],
    ['calls without end', 'function f { } while ($true) { f }'],
    ['a do loop with nothing in it', 'do { } until ($false)'],
    ['what stands in finally too', 'try { while ($true) { } } finally { while ($true) { } }'],
    ['a class method', 'class C { [int] M() { while ($true) { } return 1 } }; [C]::new().M()'],
    ['sleeping', '1..1000000 | ForEach-Object { Start-Sleep -Milliseconds 1 }'],
  ])('ends %s when its time is over', (_what, code) => {
    const { run } = createPracticeSession({ maxMilliseconds: 50 });
    const { state, errors } = run(code);
    expect(state).toBe('terminated');
    expect(errors[0]?.id).toBe('TimeIsOver');
    expect(run('1').output).toBe('1\n');
  });

  it('ends a recursion without end with the real error', () => {
    expect(session().run('function f { f }; try { f } catch { $_.FullyQualifiedErrorId }').output).toBe(
      'CallDepthOverflow\n',
    );
  });
});

describe('what a name means', () => {
  const script = {
    '/practice/s.ps1': 'param($a) "script $a"; $PSScriptRoot; $inside = 1',
    '/practice/sub/t.ps1': "'t'",
  };
  test.each([
    ['alias before function before cmdlet', 'function Get-Date { "mine" }; Get-Date', ['mine']],
    ['an alias hides a function', 'function f { 1 }; function g { 2 }; Set-Alias f g; f', ['2']],
    ['Get- may be left out', '(alias gci).Definition', ['Get-ChildItem']],
    ['a module in front', 'Microsoft.PowerShell.Utility\\Write-Output x', ['x']],
    ['a script by its path', './s.ps1 1; "[$inside]"', ['script 1', '/practice', '[]']],
    ['without its extension', './s 2', ['script 2', '/practice']],
    ['a dot keeps its variables', '. ./s.ps1 1; "[$inside]"', ['script 1', '/practice', '[1]']],
    ['in a folder, with a backslash', '.\\sub\\t.ps1', ['t']],
    ['global: names a scope', 'function global:kk { "g" }; & { function kk { "l" }; global:kk }', ['g']],
  ])('%s', (_, code, expected) => {
    expect(lines(code, script)).toEqual(expected);
  });

  it('a script in the current folder needs its path', () => {
    expect(session(script).run('s.ps1').errors[0]?.id).toBe('CommandNotFoundException');
  });
});

describe('messages', () => {
  test.each([
    ["Write-Warning 'w'", ['WARNING: w']],
    ["Write-Verbose 'v' -Verbose", ['VERBOSE: v']],
    ["Write-Host 'h' -NoNewline; Write-Host '!'", ['h!']],
    ["$WarningPreference = 'SilentlyContinue'; Write-Warning 'w'; 'x'", ['x']],
    ["Write-Information 'i'; Write-Information 'j' -InformationAction Continue", ['j']],
    ['& { Write-Warning \'w\' } 3>&1 | ForEach-Object { "got $_" }', ['got w']],
    ["$ErrorActionPreference = 'Stop'; try { Write-Error 'e' } catch { \"caught $_\" }", ['caught e']],
    ['$VerbosePreference.GetType().Name', ['ActionPreference']],
  ])('%s', (code, expected) => {
    expect(lines(code)).toEqual(expected);
  });

  it('keeps at most $MaximumErrorCount errors', () => {
    const { run } = session();
    run('$MaximumErrorCount = 5; 1..9 | ForEach-Object { Write-Error "e$_" -ErrorAction SilentlyContinue }');
    expect(run('$Error.Count; "$($Error[0])"').output).toBe('5\ne9\n');
  });
});

test('$PSVersionTable and $Host tell Windows PowerShell 5.1', () => {
  expect(
    lines('$PSVersionTable.PSVersion.Major; $PSVersionTable.PSEdition; $Host.Name; $Host.UI.RawUI.WindowSize.Width'),
  ).toEqual(['5', 'Desktop', 'ConsoleHost', '120']);
});

test('$ExecutionContext expands texts and finds paths', () => {
  expect(
    lines(
      '$n = 3; $ExecutionContext.InvokeCommand.ExpandString(\'a $n "q" $(1+1)\'); "$($ExecutionContext.SessionState.Path.CurrentLocation)"',
    ),
  ).toEqual(['a 3 "q" 2', '/practice']);
});

test('a choice is asked for until it is one of those offered', () => {
  const { run } = createPracticeSession({ width: 200, answers: ['maybe', '?', 'n', ''] });
  const code =
    '$c = [System.Management.Automation.Host.ChoiceDescription[]]@("&Yes", "&No"); $Host.UI.PromptForChoice("Cap", "Really?", $c, 0)';
  const first = run(code).output;
  expect(first).toContain('\nCap\nReally?\n[Y] Yes  [N] No  [?] Help (default is "Y"): maybe\n');
  expect(first).toMatch(/\n1\n$/);
  expect(run(code).output).toMatch(/\n0\n$/);
});
