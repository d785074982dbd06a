import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from '@jest/globals';
import { readOptions } from '../../../src/host/commandLine/options.ts';
import { lineWords } from '../../../src/host/completion/line/lineWords.ts';
import { completionScript } from '../../../src/host/completion/scripts/completionScript.ts';
import { suggestions } from '../../../src/host/run/suggestions.ts';
import { LabFolder } from '../../../src/host/store/LabFolder.ts';
import { parse } from '../../../src/syntax/parse.ts';

const home = mkdtempSync(join(tmpdir(), 'ems-line-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));
new LabFolder(home).openCurrent();

const options = readOptions(['--home', home], { stdinIsTerminal: true, environment: {} });

/** The answer for `ems <line>`: which files, then the texts. */
function answer(line: string): string[] {
  const lines = suggestions(options, `ems ${line}`).trimEnd().split('\n');
  return lines.map((one) => one.replace(/\t.*$/, ''));
}

test.each([
  ['', [':.ps1', 'lab', 'explain', 'simulate', 'replay', 'listen']],
  ['ex', [':.ps1', 'explain']],
  ['-NoP', [':', '-NoProfile']],
  ['-COMPL', [':', '-completion']],
  ['--noprof', [':', '--NoProfile']],
  ['--completion ', [':', 'bash', 'fish', 'pwsh', 'zsh']],
  ['-ExecutionPolicy R', [':', 'RemoteSigned', 'Restricted']],
  ['-ep By', [':', 'Bypass']],
  ['--sandbox=', [':', '--sandbox=strict']],
  ['--home ', [':folder']],
  ['--server EX', [':', 'EX01', 'EX02']],
  ['--width ', [':']],
  ['-NoProfile -File ', [':.ps1']],
  ['-File audit.ps1 ', [':any']],
  ['audit.ps1 ', [':any']],
  ['lab n', [':', 'new']],
  ['lab new --pro', [':', '--profile']],
  ['lab new --profile 201', [':', '2010', '2013', '2016', '2019']],
  ['lab use ', [':', 'default']],
  ['lab use d', [':', 'default']],
  ['lab import ', [':any', '--lab']],
  ['lab diff d', [':any', 'default']],
  ['explain EX01\\\\Def', [':', 'EX01\\Default EX01', 'EX01\\Default Frontend EX01']],
  ["explain 'EX01\\Def", [':', 'EX01\\Default EX01', 'EX01\\Default Frontend EX01']],
  ['explain --sv', [':', '--svg']],
  ['replay --svg ', [':any']],
  ['--nonsense ', [':']],
  ['-Command Get-ReceiveC', [':any', 'Get-ReceiveConnector']],
  ['-Command Get-ReceiveConnector -Ser', [':any', '-Server']],
])('ems %s', (line, expected) => expect(answer(line)).toEqual(expected));

describe('the words of a line', () => {
  test.each([
    ['ems', ['ems']],
    ['ems ', ['ems', '']],
    ['  ems lab', ['ems', 'lab']],
    ["ems 'a b' c", ['ems', 'a b', 'c']],
    ['ems "a b', ['ems', 'a b']],
    ['ems a\\ b', ['ems', 'a b']],
    ['ems "a\\"b"c', ['ems', 'a"bc']],
    ["ems 'it'\\''s", ['ems', "it's"]],
  ])('%s', (line, words) => expect(lineWords(line)).toEqual(words));
});

it('has a script for each shell, which asks ems itself', () => {
  for (const shell of ['bash', 'zsh', 'fish', 'pwsh']) expect(completionScript(shell)).toContain('--complete');
  expect(parse(completionScript('pwsh')).errors).toEqual([]);
});
