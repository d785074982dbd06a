import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { BuiltShell, buildIfNeeded, type ShellRun } from '../tools/builtShell.ts';

let shell: BuiltShell;

beforeAll(() => {
  buildIfNeeded();
  shell = new BuiltShell();
}, 120_000);

afterAll(() => shell.remove());

const base64 = (code: string) => Buffer.from(code, 'utf16le').toString('base64');

describe('the exit code', () => {
  test.each<[string, string[], number]>([
    ['is 0 when the last statement succeeded', ['-Command', 'Get-Nope; 1'], 0],
    ['is 1 when the last statement failed', ['-Command', '1; Get-Nope'], 1],
    ['is 1 when an error ended the code', ['-Command', "throw 'x'; 1"], 1],
    ['is 1 when the code cannot be parsed', ['-Command', 'if ('], 1],
    ['is what exit says', ['-Command', 'exit 7'], 7],
    ['is what exit says inside a function', ['-Command', 'function f { exit 3 }; f; 1'], 3],
    ['is 1 for an unknown option', ['-Colour'], 1],
    ['is 1 for a script that is not there', ['-File', 'nope.ps1'], 1],
    ['is 0 for --version', ['--version'], 0],
    ['is 1 for a cmdlet of Exchange that is not emulated', ['-Command', 'Get-MailboxDatabase'], 1],
  ])('%s', (_, words, exitCode) => {
    expect(shell.run(words).exitCode).toBe(exitCode);
  });
});

describe('what is run', () => {
  test.each<[string, string[], string, string]>([
    ['-Command', ['-Command', '1+1'], '', '2\n'],
    ['words after -Command', ['-c', '1', '+', '2'], '', '3\n'],
    ['-EncodedCommand', ['-EncodedCommand', base64("'ä€'")], '', 'ä€\n'],
    ['-Command -', ['-Command', '-'], '1+1\n2+2\n', '2\n4\n'],
    ['standard input', [], "if ($true) {\n'in'\n}\n", 'in\n'],
    ['standard input without an end of line', [], "'a'", 'a\n'],
    ['standard input until exit', [], "'a'\nexit\n'b'\n", 'a\n'],
  ])('%s', (_, words, input, output) => {
    expect(shell.run(words, { input })).toEqual({ exitCode: 0, output, errors: '' });
  });

  it('takes the exit code of commands from standard input', () => {
    expect(shell.run([], { input: 'exit 4\n' }).exitCode).toBe(4);
  });
});

describe('-File', () => {
  const runScript = (text: string, words: string[] = []): ShellRun => {
    writeFileSync(join(shell.home, 'script.ps1'), text);
    return shell.run(['-File', 'script.ps1', ...words]);
  };

  it('hands over arguments as powershell.exe does', () => {
    const script = 'param($Text, [int]$Number = 5, [switch]$Force)\n"$Text|$Number|$Force|$args"';
    expect(runScript(script, ['a b', '-Number', '7', '-Force']).output).toBe('a b|7|True|\n');
    expect(runScript(script, ['-Force:$false', '-Text:x', '8']).output).toBe('x|8|False|\n');
    expect(runScript('"$args"', ['-5', 'a', '$true']).output).toBe('-5 a $true\n');
  });

  it('knows where the script lies', () => {
    expect(runScript('Split-Path -Leaf $PSCommandPath; "$PSScriptRoot" -eq $PWD').output).toBe('script.ps1\nTrue\n');
  });

  it('answers 0 after errors that did not end the script, 1 after one that did', () => {
    expect(runScript("Write-Error 'x'").exitCode).toBe(0);
    expect(runScript("throw 'x'").exitCode).toBe(1);
  });
});

describe('the streams', () => {
  it('sends errors to standard error and all the rest to standard output', () => {
    const { output, errors } = shell.run([
      '-Command',
      "'out'; Write-Warning 'careful'; Write-Error 'bad'; Write-Host 'host'",
    ]);
    expect(output).toBe('out\nWARNING: careful\nhost\n');
    expect(errors).toContain('bad');
  });

  it('has no colours where nobody sees them, and has them when they are asked for', () => {
    const words = ['-Command', "Write-Host 'x' -ForegroundColor Red"];
    expect(shell.run(words).output).toBe('x\n');
    expect(shell.run(words, { environment: { FORCE_COLOR: '1' } }).output).toContain('\x1b[');
    expect(shell.run(words, { environment: { FORCE_COLOR: '0' } }).output).toBe('x\n');
  });

  it('keeps to the width that is asked for', () => {
    const { output } = shell.run(['--width', '40', '-Command', "'x' * 100"]);
    expect(output.split('\n')[0]?.length).toBeLessThanOrEqual(100);
    const table = shell.run(['--width', '40', '-Command', "[pscustomobject]@{ A = 'x' * 100; B = 1 } | Format-Table"]);
    for (const line of table.output.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });
});

describe('the surroundings', () => {
  it('ends what runs too long', () => {
    const { exitCode, errors } = shell.run(['--max-seconds', '0.3', '-Command', 'while ($true) { }']);
    expect(exitCode).toBe(1);
    expect(errors).toContain('max-seconds');
  });

  it('keeps changes inside the home folder when it is told to', () => {
    const outside = join(shell.home, '..', `ems-outside-${process.pid}.txt`);
    const { errors } = shell.run(['--sandbox', '-Command', `Set-Content '${outside}' 'x'`]);
    expect(errors).not.toBe('');
    expect(shell.run(['-Command', `Test-Path '${outside}'`]).output).toBe('False\n');
  });

  it('says what is wrong with a home folder that is a file', () => {
    const file = join(shell.home, 'file');
    writeFileSync(file, '');
    const { exitCode, errors } = shell.run(['--home', file, '-Command', 'Get-ReceiveConnector']);
    expect(exitCode).toBe(1);
    expect(errors).not.toContain('fault of ems');
  });

  it('connects to the server that --server names', () => {
    const { output } = shell.run(['--server', 'EX02', '-Command', "(Get-ReceiveConnector 'Default EX02').Server.Name"]);
    expect(output).toBe('EX02\n');
  });

  it('has homes that know nothing of each other', () => {
    const other = join(shell.home, 'other');
    mkdirSync(other);
    shell.run(['--home', other, '-Command', "Set-ReceiveConnector 'EX01\\Default EX01' -MaxInboundConnection 77"]);
    const read = '"$((Get-ReceiveConnector \'EX01\\Default EX01\').MaxInboundConnection)"';
    expect(shell.run(['--home', other, '-Command', read]).output.trim()).toBe('77');
    expect(shell.run(['-Command', read]).output.trim()).toBe('5000');
  });
});
