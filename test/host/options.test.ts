import { describe, expect, it, test } from '@jest/globals';
import { readOptions, type ShellOptions } from '../../src/host/commandLine/options.ts';

const read = (words: string[], environment: Record<string, string> = {}, stdinIsTerminal = true): ShellOptions =>
  readOptions(words, { stdinIsTerminal, environment });

const base64 = (code: string) => Buffer.from(code, 'utf16le').toString('base64');

describe('what the words after ems ask for', () => {
  test.each<[string[], ShellOptions['action']]>([
    [[], { kind: 'interactive' }],
    [['-Command', '1+1'], { kind: 'command', code: '1+1' }],
    [
      ['-c', 'Get-ReceiveConnector', '|', 'Select', 'Name'],
      { kind: 'command', code: 'Get-ReceiveConnector | Select Name' },
    ],
    [['--command', '1'], { kind: 'command', code: '1' }],
    [['-COMM', '1'], { kind: 'command', code: '1' }],
    [['--Command=1', '+', '2'], { kind: 'command', code: '1 + 2' }],
    [['-Command', '-'], { kind: 'stdin' }],
    [['-NoProfile', '-Command', '-foo'], { kind: 'command', code: '-foo' }],
    [['Get-Date'], { kind: 'command', code: 'Get-Date' }],
    [['-EncodedCommand', base64('"ä" | Out-Host')], { kind: 'command', code: '"ä" | Out-Host' }],
    [['-e', base64('1')], { kind: 'command', code: '1' }],
    [['-enc', base64('1')], { kind: 'command', code: '1' }],
    [['-ec', base64('1')], { kind: 'command', code: '1' }],
    [['-File', 'a.ps1'], { kind: 'file', path: 'a.ps1', arguments: [] }],
    [['a.PS1'], { kind: 'file', path: 'a.PS1', arguments: [] }],
    [['-NoLogo', './x/a.ps1', '5'], { kind: 'file', path: './x/a.ps1', arguments: [{ kind: 'value', value: '5' }] }],
    [['lab', 'new', '--force'], { kind: 'subcommand', words: ['lab', 'new', '--force'] }],
    [['--home', 'h', 'explain'], { kind: 'subcommand', words: ['explain'] }],
    [['--version'], { kind: 'version' }],
    [['-v'], { kind: 'version' }],
    [['-?'], { kind: 'help' }],
    [['--help'], { kind: 'help' }],
    [['-h'], { kind: 'help' }],
    [['--completion', 'zsh'], { kind: 'completion', shell: 'zsh' }],
  ])('%j', (words, action) => {
    expect(read(words).action).toEqual(action);
  });

  it('reads commands from standard input when that is no terminal and nothing else is asked for', () => {
    expect(read([], {}, false).action).toEqual({ kind: 'stdin' });
    expect(read(['-NoProfile'], {}, false).action).toEqual({ kind: 'stdin' });
    expect(read(['-Command', '1'], {}, false).action).toEqual({ kind: 'command', code: '1' });
  });
});

describe('the words after a script', () => {
  test.each<[string, unknown]>([
    ['5', { kind: 'value', value: '5' }],
    ['$true', { kind: 'value', value: '$true' }],
    ['-Name', { kind: 'parameter', name: 'Name' }],
    ['-Name:', { kind: 'parameter', name: 'Name' }],
    ['-Name:a b', { kind: 'parameter', name: 'Name', value: 'a b' }],
    ['-Force:$true', { kind: 'parameter', name: 'Force', value: true }],
    ['-Force:False', { kind: 'parameter', name: 'Force', value: false }],
    ['-', { kind: 'value', value: '-' }],
    ['', { kind: 'value', value: '' }],
  ])('%j', (word, argument) => {
    expect(read(['-File', 'a.ps1', word]).action).toEqual({ kind: 'file', path: 'a.ps1', arguments: [argument] });
  });

  it('are never read as options of ems', () => {
    expect(read(['-File', 'a.ps1', '-NoExit', '--width', '50'])).toMatchObject({ noExit: false, width: null });
  });
});

describe('the other options', () => {
  test.each<[string[], Partial<ShellOptions>]>([
    [
      ['-NoProfile', '-NoLogo', '-NonInteractive', '-NoExit'],
      { noProfile: true, noLogo: true, nonInteractive: true, noExit: true },
    ],
    [['-nop', '-nol', '-noni', '-noe'], { noProfile: true, noLogo: true, nonInteractive: true, noExit: true }],
    [['--noprofile', '-NOLOGO'], { noProfile: true, noLogo: true }],
    [['-ExecutionPolicy', 'Bypass', '-ep', 'RemoteSigned', '-Ex', 'unrestricted'], {}],
    [['-InputFormat', 'Text', '-OutputFormat', 'text'], {}],
    [['-WindowStyle', 'Hidden', '-w', 'Normal', '-Sta', '-Mta'], {}],
    [['--home', '/x'], { home: '/x' }],
    [['-Home=x', '-Width', '80'], { home: 'x', width: 80 }],
    [['--width=100', '--server', 'EX02'], { width: 100, server: 'EX02' }],
    [['--sandbox'], { sandbox: 'on' }],
    [['--sandbox', '-Command', '1'], { sandbox: 'on', action: { kind: 'command', code: '1' } }],
    [['--sandbox=strict'], { sandbox: 'strict' }],
    [['--max-seconds', '2.5'], { maxSeconds: 2.5 }],
    [['--plain'], { plain: true }],
  ])('%j', (words, expected) => {
    expect(read(words)).toMatchObject(expected);
  });

  it('takes the home folder from EMS_HOME unless --home names one', () => {
    expect(read([], { EMS_HOME: '/env' }).home).toBe('/env');
    expect(read(['--home', '/option'], { EMS_HOME: '/env' }).home).toBe('/option');
    expect(read([], { EMS_HOME: '' }).home).toBeNull();
  });
});

describe('a line that makes no sense', () => {
  test.each<[string[], string]>([
    [['-Colour'], "'-Colour' is not an option"],
    [['-no'], "'-no' is not an option"],
    [['--command'], 'missing parameter'],
    [['-Command', '-', '1'], 'no other arguments to the command are permitted'],
    [['-File'], 'requires a file path'],
    [['-File', 'a.txt'], "does not have a '.ps1' extension"],
    [['-EncodedCommand', '*'], 'not properly encoded'],
    [['-ExecutionPolicy', 'Sometimes'], 'Possible values: unrestricted'],
    [['-OutputFormat', 'XML'], 'is not emulated'],
    [['--width', 'wide'], 'a number from 20'],
    [['--width', ''], 'a number from 20'],
    [['--max-seconds', '-1'], 'a number from'],
    [['--home'], 'needs a value'],
    [['-NoExit=1'], 'takes no value'],
    [['--sandbox=loose'], 'Possible values: on, strict'],
  ])('%j', (words, message) => {
    expect(() => read(words)).toThrow(message);
  });
});
