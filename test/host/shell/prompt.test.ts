import { describe, expect, it, test } from '@jest/globals';
import { createPracticeSession } from '../../../src/host/session.ts';
import { choiceLine } from '../../../src/runtime/choiceLine.ts';
import { promptLoop } from '../../../src/runtime/promptLoop.ts';
import { promptText } from '../../../src/runtime/promptText.ts';
import { runTyped } from '../../../src/runtime/runTyped.ts';
import { practiceShell, servers } from '../../exchange/practiceShell.ts';

const afterTyping = (...commands: string[]) => {
  const { session, run } = createPracticeSession({ answers: [] });
  for (const command of commands) runTyped(session, command);
  return (code: string) => run(code).output.trim();
};

describe('the history of a session', () => {
  it('holds what was typed, with how it ended', () => {
    const show = afterTyping('1', '  ', 'throw "x"', 'Get-Item nowhere');
    expect(show('Get-History | % { "$($_.Id) $($_.CommandLine) $($_.ExecutionStatus)" }')).toBe(
      '1 1 Completed\n2 throw "x" Failed\n3 Get-Item nowhere Completed',
    );
  });

  it('remembers what Invoke-History repeats, not the call', () => {
    const show = afterTyping('$n = 1 + $n', 'r', 'Invoke-History 1', 'r "$n"');
    expect(show('$n; h | % CommandLine')).toBe('4\n$n = 1 + $n\n$n = 1 + $n\n$n = 1 + $n\n$n = 1 + $n');
  });

  test.each([
    ['(Get-History -Count 2).Id -join ","', '3,4'],
    ['(Get-History 3 -Count 2).Id -join ","', '2,3'],
    ['(4, 1 | Get-History).Id -join ","', '4,1'],
    ['Clear-History -Id 2, 3; (Get-History).Id -join ","', '1,4'],
    ['Clear-History -Count 1 -Newest; (Get-History).Id -join ","', '1,2,3'],
    ['Clear-History -CommandLine b*; (Get-History).Id -join ","', '1,3,4'],
    ['Clear-History; Add-History (Get-History); (Get-History).Count', '0'],
    ['Get-History 1 | Add-History -Passthru | % Id', '5'],
  ])('%s', (code, output) => expect(afterTyping("'a'", 'b', "'c'", "'d'")(code)).toBe(output));

  it('drops the oldest beyond $MaximumHistoryCount', () => {
    const show = afterTyping('$MaximumHistoryCount = 2', '1', '2', '3');
    expect(show('(Get-History).Id -join ","')).toBe('3,4');
  });
});

describe('a prompt inside the prompt', () => {
  const typed = (...answers: string[]) => {
    const { session, run } = createPracticeSession({ answers });
    return { session, output: (code: string) => run(code).output };
  };

  it('sees the scope of what waits and goes on with it', () => {
    const { output } = typed('$x', '$x = 7; $nestedPromptLevel', 'exit');
    expect(output('function f { $x = 5; $Host.EnterNestedPrompt(); "after $x" }; f; $nestedPromptLevel')).toMatch(
      />> \$x\n5\n.*\n1\n.*exit\nafter 7\n0\n/s,
    );
  });

  it('returns from Suspend to the question', () => {
    const { output } = typed('s', '1 + 1', 'exit', 'y');
    const shown = output(
      'function g { [CmdletBinding(SupportsShouldProcess)] param() if ($PSCmdlet.ShouldProcess("t")) { "done" } }; g -Confirm',
    );
    expect(shown).toMatch(/S\] Suspend.*s\n.*> 1 \+ 1\n2\n.*exit\n\[Y\] Yes.*y\ndone/s);
  });

  test.each([
    [
      '$PSCmdlet.ShouldContinue("q", "c")',
      ['n'],
      '[Y] Yes  [N] No  [S] Suspend  [?] Help (default is "Y"): n\nFalse\n',
    ],
    [
      '$y = $n = $false; 1..2 | % { $PSCmdlet.ShouldContinue("q", "c", [ref]$y, [ref]$n) }; "$y $n"',
      ['a'],
      'a\nTrue\nTrue\nTrue False\n',
    ],
    [
      '$y = $n = $false; 1..2 | % { $PSCmdlet.ShouldContinue("q", "c", [ref]$y, [ref]$n) }; "$y $n"',
      ['y', 'l'],
      'l\nFalse\nFalse True\n',
    ],
    [
      'Write-Error x -ErrorAction Inquire; "on"',
      ['h'],
      '[Y] Yes  [A] Yes to All  [H] Halt Command  [S] Suspend  [?] Help (default is "Y"): h\n',
    ],
  ])('asks in %s', (code, answers, shown) => {
    const { output } = typed(...answers);
    expect(output(`function g { [CmdletBinding()] param() ${code} }; g`)).toContain(shown);
  });

  it('a prompt function that fails is replaced, and its error only remembered', () => {
    const { session, run } = createPracticeSession({ answers: [] });
    run('function prompt { throw "x" }');
    expect(promptText(session)).toBe('PS>');
    expect(run('$Error.Count').output).toBe('1\n');
  });

  it('ends a loop of commands by exit, with its code', () => {
    const { session } = typed('1', 'exit 3', '2');
    expect(promptLoop(session, (text) => session.run(text))).toBe(3);
    expect(promptLoop(session, (text) => session.run(text))).toBeNull();
  });
});

test.each([
  [120, '[Y] Yes  [N] No  [?] Help (default is "Y"): '],
  [40, '[Y] Yes  [N] No  [?] Help\n(default is "Y"):'],
  [12, '[Y] Yes\n[N] No\n[?] Help\n(default is "Y"):'],
])('choices on %d columns', (width, line) => {
  const choices = [
    { key: 'Y', text: 'Yes' },
    { key: 'N', text: 'No' },
  ];
  expect(choiceLine(choices, 'Y', width)).toBe(line);
});

describe('missing mandatory parameters', () => {
  const FUNCTION =
    'function f { param([Parameter(Mandatory, HelpMessage = "How many")][int]$Size, [Parameter(Mandatory)][string[]]$List) "$Size $($List -join "|")" }; ';

  test.each([
    [['5', 'a', 'b', ''], '5 a|b'],
    [['!?', '5', 'a', ''], 'Size: !?\nHow many\nSize: 5'],
    [['x', '5', 'a', ''], 'Cannot recognize "x" as a System.Int32 due to a format error.\nSize: 5'],
    [['99999999999', '5', 'a', ''], '"99999999999" cannot be recognized as a System.Int32 due to an overflow error.'],
    [['5', '!!a', ''], '5 !a'],
    [['5', '!a', 'a', ''], '!a cannot be recognized as a valid Prompt command.\nList[0]: a'],
  ])('answered by %j', (answers, shown) => {
    const { run } = createPracticeSession({ answers });
    const { output } = run(`${FUNCTION}f`);
    expect(output).toContain(
      'cmdlet f at command pipeline position 1\nSupply values for the following parameters:\n(Type !? for Help.)\n',
    );
    expect(output).toContain(shown);
  });

  it('asks for a credential', () => {
    const { run } = createPracticeSession({ answers: ['bob', 'secret'] });
    const { output } = run('$c = Get-Credential; "$($c.UserName) $($c.GetNetworkCredential().Password)"');
    expect(output).toContain(
      'Windows PowerShell credential request\nEnter your credentials.\nUser: bob\nPassword for user bob: secret\nbob secret\n',
    );
  });
});

describe('the supplied prompt', () => {
  it.each(['', 'Set-Location C:\\', 'Set-Location env:', 'Set-Location variable:'])(
    'is what its function answers: %s',
    (code) => {
      const { session, run } = practiceShell(servers('2019', 'Mailbox', 'EX01'));
      run(code);
      const known = promptText(session);
      expect(known).toMatch(/^\[PS\] .+>$/);
      expect(run('prompt').output.trimEnd()).toBe(known);
    },
  );

  it.each(['function prompt { "mine>" }', 'function mine { "mine>" }; Set-Alias prompt mine'])(
    'makes room for %s',
    (code) => {
      const { session, run } = practiceShell(servers('2019', 'Mailbox', 'EX01'));
      run(code);
      expect(promptText(session)).toBe('mine>');
    },
  );
});
