import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { buildIfNeeded, root } from '../../tools/builtShell.ts';
import { TerminalScreen } from '../../tools/TerminalScreen.ts';

jest.setTimeout(300_000);

interface UnixShell {
  readonly name: string;
  readonly words: readonly string[];
  /** What switches the completion on. */
  readonly setUp: string;
}

const SHELLS: readonly UnixShell[] = [
  { name: 'bash', words: ['--norc', '--noprofile', '-i'], setUp: 'source <(ems --completion bash)' },
  { name: 'zsh', words: ['-f', '-i'], setUp: 'autoload -Uz compinit; compinit -u -D; source <(ems --completion zsh)' },
  { name: 'fish', words: ['--no-config', '-i'], setUp: 'ems --completion fish | source' },
];

const isInstalled = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** What is typed before Tab, and what the line then is. */
const LINES: readonly [typed: string, completed: RegExp][] = [
  ['ems lab his', /ems lab history/],
  ['ems lab new --prof', /ems lab new --profile/],
  ['ems --completion z', /ems --completion zsh/],
  ['ems -NonI', /ems -NonInteractive/],
  ['ems --sandbox=s', /ems --sandbox=strict/],
  ['ems -File audit', /ems -File audit\.ps1/],
  ['ems lab import connec', /ems lab import connectors\.xml/],
  ['ems --server EX0', /ems --server EX01/],
];

let screen: TerminalScreen | null = null;
let folder = '';

beforeAll(buildIfNeeded, 300_000);

afterEach(async () => {
  screen?.kill();
  await screen?.exited;
  screen = null;
  rmSync(folder, { recursive: true, force: true });
});

/** A folder with `ems` in it, which is the first place where the shells look for programs. */
function makeFolder(): Record<string, string> {
  folder = mkdtempSync(join(tmpdir(), 'ems-completion-'));
  symlinkSync(join(root, 'bin', 'ems'), join(folder, 'ems'));
  writeFileSync(join(folder, 'audit.ps1'), '');
  writeFileSync(join(folder, 'connectors.xml'), '');
  return { PATH: `${folder}${delimiter}${process.env.PATH ?? ''}`, EMS_HOME: join(folder, 'home'), HOME: folder };
}

function open({ name, words }: UnixShell): TerminalScreen {
  const environment = { ...makeFolder(), PS1: '$ ', PROMPT: '$ ' };
  return new TerminalScreen(name, words, { columns: 80, folder, environment });
}

describe.each(SHELLS)('$name', (shell) => {
  const run = isInstalled(shell.name) ? test : test.skip;
  run(`completes the command line${isInstalled(shell.name) ? '' : ' (not installed)'}`, async () => {
    screen = open(shell);
    // One server only, so that its name is complete.
    screen.type('ems lab new --server EX01 && echo "m"ade\r');
    await screen.shows(/^made/m);
    screen.type(`${shell.setUp}; echo "rea"dy\r`);
    await screen.shows(/^ready/m);
    for (const [typed, completed] of LINES) {
      screen.type(typed);
      await screen.shows(typed);
      screen.press('tab');
      await screen.shows(completed);
      // Ctrl-U empties the line in all of them.
      screen.type('\x15');
      await screen.shows((now) => !completed.test(now.lines.at(-1) ?? ''));
    }
    expect(screen.text).not.toMatch(/error|not found/i);
  });
});

/** What PowerShell's own completion answers for each line, one answer a line. */
const ASK_POWERSHELL = `
ems lab new --server EX01 | Out-Null
ems --completion pwsh | Out-String | Invoke-Expression
foreach ($line in $args) { (TabExpansion2 $line $line.Length).CompletionMatches[0].CompletionText }
`;

describe('pwsh', () => {
  const run = isInstalled('pwsh') ? test : test.skip;
  run(`completes the command line${isInstalled('pwsh') ? '' : ' (not installed)'}`, () => {
    const environment = makeFolder();
    writeFileSync(join(folder, 'ask.ps1'), ASK_POWERSHELL);
    const { stdout, stderr } = spawnSync('pwsh', ['-NoProfile', '-File', 'ask.ps1', ...LINES.map(([typed]) => typed)], {
      cwd: folder,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const answers = stdout.trimEnd().split(/\r?\n/);
    LINES.forEach(([typed, completed], at) => {
      expect(typed.replace(/\S+$/, answers[at] ?? '').replaceAll('./', '')).toMatch(completed);
    });
  });
});
