import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readOptions, takeOptions } from '../../src/host/commandLine/options.ts';
import { runSubcommand } from '../../src/host/run/runSubcommand.ts';

const plain = readOptions(['lab'], { stdinIsTerminal: true, environment: {} });

test.each<[string[], string[], object]>([
  [['lab', 'list', '--home', '/h'], ['lab', 'list'], { home: '/h' }],
  [['lab', 'list', '-Home', '/h', '-Plain'], ['lab', 'list'], { home: '/h', plain: true }],
  [
    ['explain', '--home=/h', 'EX01\\Relay', '--width', '100', '--json'],
    ['explain', 'EX01\\Relay', '--json'],
    { home: '/h', width: 100 },
  ],
  // Abbreviations and what a subcommand has itself stay where they are.
  [
    ['lab', 'new', '--ho', '/h', '--server', 'EX01'],
    ['lab', 'new', '--ho', '/h', '--server', 'EX01'],
    { home: null, server: null },
  ],
  [['replay', '-f', 'x'], ['replay', '-f', 'x'], {}],
])('%j: what ems itself takes', (typed, left, options) => {
  const taken = takeOptions(plain, typed, (name) => name === 'server');
  expect(taken.words).toEqual(left);
  expect(taken.options).toMatchObject(options);
});

test('--home behind a subcommand is the home it works in', () => {
  const home = mkdtempSync(join(tmpdir(), 'ems-home-'));
  try {
    const said: string[] = [];
    const run = (...words: string[]) => runSubcommand(plain, words, (text) => void said.push(text));
    expect(run('lab', 'new', 'mine', '--profile', '2016', '--server', 'A1', 'A2', '--home', home)).toBe(0);
    expect(run('lab', 'list', '--json', '--home', home)).toBe(0);
    expect(said.join('')).toContain('Made the lab mine: Exchange 2016, A1 (Mailbox), A2 (Mailbox).');
    expect(JSON.parse(said.slice(1).join(''))).toMatchObject([{ name: 'mine', servers: ['A1', 'A2'] }]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});

test('a sandbox holds for files that a subcommand is given', () => {
  const home = mkdtempSync(join(tmpdir(), 'ems-home-'));
  const outside = mkdtempSync(join(tmpdir(), 'ems-outside-'));
  try {
    const run = (...words: string[]) => runSubcommand(plain, [...words, '--home', home], () => {});
    const file = join(outside, 'lab.json');
    expect(() => run('lab', 'export', file, '--sandbox')).toThrow('the sandbox allows changes in the lab home only');
    expect(run('lab', 'export', join(home, 'lab.json'), '--sandbox=strict')).toBe(0);
    expect(run('lab', 'export', file)).toBe(0);
    expect(run('lab', 'import', file, '--sandbox')).toBe(0);
    expect(() => run('lab', 'import', file, '--sandbox=strict')).toThrow('the sandbox allows the lab home only');
    const plot = join(outside, 'plot.svg');
    expect(() => run('explain', '*\\Default EX01', '--svg', plot, '--sandbox')).toThrow(plot);
  } finally {
    for (const folder of [home, outside]) rmSync(folder, { recursive: true, force: true });
  }
});
