import { describe, expect, it, test } from '@jest/globals';
import { activeBuffer } from '../../src/cmdlets/psreadline/activeBuffer.ts';
import { emptyState } from '../../src/host/editor/EditState.ts';
import { createPracticeSession } from '../../src/host/session.ts';
import { editingOf } from '../../src/host/shell/editing.ts';
import { runKeyScript } from '../../src/host/shell/keyScript.ts';

const shown = (code: string) => createPracticeSession().run(code).output.trim();

function editingAfter(code: string) {
  const { session, run } = createPracticeSession();
  expect(run(code).errors).toEqual([]);
  return editingOf(session);
}

describe('Set-PSReadLineOption', () => {
  it('leaves the editor alone until something is set', () => {
    expect(editingAfter('1')).toBeNull();
  });

  test.each([
    ['-HistoryNoDuplicates:$false -MaximumHistoryCount 7', { historyNoDuplicates: false }],
    ['-HistorySearchCursorMovesToEnd', { historySearchCursorMovesToEnd: true }],
    ['-PredictionSource None', { predictions: false }],
    ['-BellStyle None -ContinuationPrompt "... "', { bell: 'None', continuation: '... ' }],
    ['-HistorySaveStyle SaveNothing', { history: { save: 'SaveNothing' } }],
    ['-HistorySavePath h.txt', { history: { path: '/practice/h.txt' } }],
    ['-AddToHistoryHandler { $false }', { history: { isAsked: true } }],
    [
      '-Colors @{ Command = "Magenta"; String = "#8181f7"; InlinePrediction = "$([char]27)[3;35m" }',
      { colours: { command: '95', string: '38;2;129;129;247', inlinePrediction: '3;35' } },
    ],
    ['-EditMode Emacs', { bindings: { 'Ctrl+a': 'BeginningOfLine' } }],
  ])('%s', (words, expected) => expect(editingAfter(`Set-PSReadLineOption ${words}`)).toMatchObject(expected));

  test.each([
    ['Set-PSReadLineOption -Colors @{ Nothing = "Red" }', /'Nothing' is not a valid color property/],
    ['Set-PSReadLineOption -Colors @{ Command = "Reddish" }', /'Reddish' is not a valid color value/],
    ['Set-PSReadLineOption -EditMode Vi', /not emulated/],
    ['Set-PSReadLineOption -DingTone 5', /not emulated/],
    ['Set-PSReadLineKeyHandler Hyper+x Undo', /Unrecognized key 'Hyper\+x'/],
    ['Set-PSReadLineKeyHandler Ctrl+q Nothing', /does not belong to the set/],
  ])('refuses: %s', (code, message) => expect(createPracticeSession().run(code).errors[0]?.message).toMatch(message));

  it('keeps the history in the drive of the lab home where the path says so', () => {
    const { session, run } = createPracticeSession({ driveRoot: '/home/lab/C' });
    run('Set-PSReadLineOption -HistorySavePath C:\\h.txt');
    expect(editingOf(session)).toMatchObject({ history: { path: '/home/lab/C/h.txt' } });
  });

  it('writes no history where the sandbox lets nothing be written', () => {
    const { session, run } = createPracticeSession();
    Object.assign(session.platform.files, { mayChange: () => false });
    expect(run('Set-PSReadLineOption -HistorySavePath h.txt').errors[0]?.message).toMatch(/h\.txt' is denied/);
    expect(editingOf(session)?.history.path ?? null).toBeNull();
  });

  it('shows the settings in the order and words of PSReadLine', () => {
    const lines = shown('Get-PSReadLineOption').split('\n');
    expect(lines[0]).toBe('EditMode                               : Windows');
    expect(lines).toContain('CommandColor                           : "$([char]0x1b)[93m"');
  });
});

describe('key handlers', () => {
  test.each([
    ['Get-PSReadLineKeyHandler -Chord ctrl+r | % Function', 'ReverseSearchHistory'],
    ['Set-PSReadLineKeyHandler -Key Ctrl+q -Function undo; (Get-PSReadLineKeyHandler Ctrl+q).Function', 'Undo'],
    ['Remove-PSReadLineKeyHandler Ctrl+r; @(Get-PSReadLineKeyHandler Ctrl+r).Count', '0'],
    [
      'Set-PSReadLineKeyHandler "ctrl+k,ctrl+u" -ScriptBlock { } -BriefDescription Mine; (Get-PSReadLineKeyHandler "Ctrl+k,Ctrl+u").Function',
      'Mine',
    ],
    ['(Get-PSReadLineKeyHandler -Unbound).Key | Select-Object -Unique', 'Unbound'],
    ['(Get-PSReadLineKeyHandler -Bound).Key -contains "Unbound"', 'False'],
    [
      '(Get-Command Get-PSReadLineOption).Version.ToString(); (Get-Command Get-PSReadLineOption).Source',
      '2.2.6\nPSReadLine',
    ],
  ])('%s', (code, output) => expect(shown(code)).toBe(output));

  it('stand under an underlined heading', () => {
    expect(shown('Get-PSReadLineKeyHandler Enter')).toMatch(
      /^Basic editing functions\n=+\n\nKey +Function +Description *\n/,
    );
  });

  it('let a script work on the line', () => {
    const { session, run } = createPracticeSession();
    run(
      'Set-PSReadLineKeyHandler F6 -ScriptBlock { $t = $c = $null; [Microsoft.PowerShell.PSConsoleReadLine]::GetBufferState([ref]$t, [ref]$c); [Microsoft.PowerShell.PSConsoleReadLine]::Replace(0, $t.Length, "<$t@$c>"); [Microsoft.PowerShell.PSConsoleReadLine]::BackwardChar(); [Microsoft.PowerShell.PSConsoleReadLine]::Insert("!"); [Microsoft.PowerShell.PSConsoleReadLine]::AcceptLine() }',
    );
    const { state, effects } = runKeyScript(session, 'F6', { ...emptyState, text: 'abc', cursor: 2 });
    expect(state.text).toBe('<abc@2!>');
    expect(effects).toEqual([{ kind: 'accept', text: '<abc@2!>' }]);
    expect(activeBuffer()).toBeNull();
  });

  it('have no line to work on elsewhere', () => {
    const { errors } = createPracticeSession().run('[Microsoft.PowerShell.PSConsoleReadLine]::Insert("x")');
    expect(errors[0]?.message).toContain('No line is being edited');
  });
});
