import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ShellTerminal } from './ShellTerminal.ts';

jest.setTimeout(300_000);

let shell: ShellTerminal;
afterEach(() => shell.close());

/** Cells that the prompt takes. */
let start: number;

const open = async (columns: number, words?: readonly string[]): Promise<void> => {
  shell = new ShellTerminal(columns, words);
  await shell.prompt();
  start = shell.cursor.column;
};

const prompt = expect.stringMatching(/^\[PS\] .*>$/);

const RED = 9;

describe.each([80, 120])('at %i columns', (columns) => {
  test('greets, says what this is, and prompts', async () => {
    await open(columns, []);
    await shell.holds(() => expect(shell.text).toContain('Welcome to the Exchange Management Shell!'));
    await shell.holds(() => expect(shell.text.replace(/\s+/g, ' ')).toContain('This is a practice organisation'));
    await shell.holds(() => expect(shell.lines.at(-1)).toBe('[PS] C:\\Windows\\system32>'));
    await shell.holds(() => expect(shell.cursor.column).toBe('[PS] C:\\Windows\\system32>'.length));
  });

  test('fits a table to the screen', async () => {
    await open(columns);
    await shell.run("Get-ReceiveConnector 'EX01\\Def*'");
    await shell.holds(() =>
      expect(shell.lines.slice(-8)).toEqual(
        [
          '',
          'Identity                   Bindings                  Enabled',
          '--------                   --------                  -------',
          'EX01\\Default EX01          {0.0.0.0:2525, [::]:2525} True',
          'EX01\\Default Frontend EX01 {[::]:25, 0.0.0.0:25}     True',
          '',
          '',
          prompt,
        ].map((line) => line),
      ),
    );
  });

  test('shows an error red and wrapped', async () => {
    await open(columns);
    await shell.run('Get-Foo');
    const row = shell.lines.findIndex((line) => line.startsWith('Get-Foo : The term'));
    await shell.holds(() => expect(shell.lines[row]?.length).toBeLessThanOrEqual(columns));
    await shell.holds(() => expect(shell.cells(row)[0]).toMatchObject({ text: 'G', foreground: RED }));
    await shell.holds(() =>
      expect(shell.text.replace(/\s+/g, ' ')).toContain(
        'is not recognized as the name of a cmdlet, function, script file',
      ),
    );
  });

  test('offers a menu on Ctrl-Space', async () => {
    await open(columns);
    shell.type('Get-ReceiveConnector -Identity Def');
    shell.press('ctrlSpace');
    await shell.shows('EX02\\Default Frontend EX02');
    await shell.holds(() => expect(shell.edited).toContain("'Default EX01'"));
    shell.press('right', 'right');
    await shell.shows(/-Identity\s+'EX01\\Default EX01'/);
    shell.press('enter');
    await shell.shows((screen) => !screen.text.includes('EX02\\Default Frontend EX02'));
    await shell.holds(() => expect(shell.edited).toBe("Get-ReceiveConnector -Identity 'EX01\\Default EX01'"));
  });
});

test('completes on Tab and goes on to the next candidate', async () => {
  await open(80);
  shell.type('Get-ReceiveC');
  shell.press('tab');
  await shell.shows((screen) => (screen as ShellTerminal).edited === 'Get-ReceiveConnector');
  shell.type(' -S');
  shell.press('tab');
  await shell.shows(() => shell.edited === 'Get-ReceiveConnector -Server');
  shell.type(' ');
  shell.press('tab');
  await shell.shows(() => shell.edited === 'Get-ReceiveConnector -Server EX01');
  shell.press('tab');
  await shell.shows(() => shell.edited === 'Get-ReceiveConnector -Server EX02');
  shell.press('shiftTab');
  await shell.shows(() => shell.edited === 'Get-ReceiveConnector -Server EX01');
});

test('edits a line in the middle', async () => {
  await open(80);
  shell.type('Get-Dat -Year 2020');
  shell.press('home', 'right', 'right', 'right', 'right', 'right', 'right', 'right');
  shell.type('e');
  await shell.shows(() => shell.edited === 'Get-Date -Year 2020');
  shell.press('end', 'ctrlLeft');
  shell.type('1 + ');
  shell.press('home');
  await shell.shows(() => shell.edited === 'Get-Date -Year 1 + 2020');
  await shell.holds(() => expect(shell.cursor.column).toBe(start));
});

test('walks and searches the history', async () => {
  await open(80);
  await shell.run('$first = 1');
  await shell.run('Get-Date | Out-Null');
  await shell.run('$third = 3');
  shell.press('up', 'up');
  await shell.shows(() => shell.edited === 'Get-Date | Out-Null');
  shell.press('escape');
  await shell.shows(() => shell.edited === '');
  shell.type('$f');
  shell.press('f8');
  await shell.shows(() => shell.edited === '$first = 1');
  shell.press('escape');
  await shell.shows(() => shell.edited === '');
  shell.press('ctrlR');
  shell.type('Out-');
  await shell.shows('bck-i-search: Out-');
  shell.press('enter');
  await shell.prompt();
  await shell.holds(() => expect(shell.text).toContain('Get-Date | Out-Null'));
});

test('stops a tight loop on Ctrl-C and keeps the session', async () => {
  await open(80);
  await shell.run('$kept = 41');
  shell.type('while ($true) { $n++ }');
  shell.press('enter');
  await shell.shows('{ $n++ }');
  shell.press('ctrlC');
  await shell.prompt();
  await shell.run('$kept + 1');
  await shell.holds(() => expect(shell.lines.at(-2)).toBe('42'));
});

test('stops what the same piece of input has started', async () => {
  await open(80);
  shell.type('while ($true) { $n++ }\r\x03');
  await shell.holds(() => expect(shell.lines.slice(-2)).toEqual([expect.stringMatching(/>while/), prompt]));
});

test('stops long output on Ctrl-C', async () => {
  await open(80);
  shell.type('1..10000000 | Format-Table');
  shell.press('enter');
  await shell.shows(/^\d{3,}$/m);
  shell.press('ctrlC');
  await shell.prompt();
});

test('asks before it removes', async () => {
  await open(80);
  shell.type("Remove-ReceiveConnector 'Client Proxy EX01'");
  shell.press('enter');
  await shell.shows('(default is "Y"):');
  await shell.holds(() =>
    expect(shell.lines.slice(-5)).toEqual([
      'Confirm',
      'Are you sure you want to perform this action?',
      'Removing Receive connector "EX01\\Client Proxy EX01".',
      '[Y] Yes  [A] Yes to All  [N] No  [L] No to All  [S] Suspend  [?] Help',
      '(default is "Y"):',
    ]),
  );
  await shell.run('n');
  await shell.run("(Get-ReceiveConnector 'Client Proxy EX01').Name");
  await shell.holds(() => expect(shell.lines.at(-2)).toBe('Client Proxy EX01'));
});

test('goes on in the next row while a bracket is open', async () => {
  await open(80);
  shell.type('1..2 | ForEach-Object {');
  shell.press('enter');
  await shell.shows((screen) => screen.lines.at(-1) === '>>');
  await shell.holds(() => expect(shell.cursor.column).toBe(3));
  shell.type('"<$_>" }');
  shell.press('enter');
  await shell.prompt();
  await shell.holds(() => expect(shell.lines.slice(-4)).toEqual(['>> "<$_>" }', '<1>', '<2>', prompt]));
});

test('takes a script that is pasted as one text', async () => {
  await open(80);
  shell.paste('function Get-Twice($n) {\n  $n * 2\n}\nGet-Twice 21');
  await shell.shows('Get-Twice 21');
  await shell.holds(() =>
    expect(shell.lines.slice(-4)).toEqual([
      expect.stringMatching(/^\[PS\] .*>function Get-Twice\(\$n\) \{$/),
      '>>   $n * 2',
      '>> }',
      '>> Get-Twice 21',
    ]),
  );
  shell.press('enter');
  await shell.prompt();
  await shell.holds(() => expect(shell.lines.at(-2)).toBe('42'));
});

test('keeps the cursor right behind wide characters', async () => {
  await open(80);
  shell.type("'日本語' ");
  await shell.shows("'日本語'");
  await shell.holds(() => expect(shell.cursor.column).toBe(start + 9));
  shell.press('left', 'left', 'left');
  await shell.shows((screen) => screen.cursor.column === start + 5);
  shell.press('backspace');
  await shell.shows(() => shell.edited === "'日語'");
});

test('draws the line anew when the window changes', async () => {
  await open(80);
  const line = 'Get-ReceiveConnector | Where-Object { $_.Enabled } | Select-Object Name, Bindings | Format-List';
  shell.type(line);
  await shell.shows('Format-List');
  shell.resize(50, 30);
  await shell.shows((screen) => screen.cursor.column === (start + line.length) % 50);
  await shell.holds(() => expect(shell.lines.join('')).toContain(line));
  shell.resize(120, 30);
  await shell.shows((screen) => screen.text.includes(line) && screen.cursor.column === (start + line.length) % 120);
  await shell.holds(() =>
    expect(shell.everything.filter((row) => row.includes('Get-ReceiveConnector'))).toHaveLength(1),
  );
  shell.press('ctrlC');
  await shell.prompt();
});

test('ends on exit with the code that was given', async () => {
  await open(80);
  shell.type('exit 7');
  shell.press('enter');
  expect(await shell.exited).toBe(7);
});
