import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { BuiltShell, buildIfNeeded } from '../tools/builtShell.ts';

let shell: BuiltShell;

beforeAll(() => {
  buildIfNeeded();
  shell = new BuiltShell();
}, 120_000);

afterAll(() => shell.remove());

/** The files of dist/ and Node's own modules that a command loads, told by a script that is required before the launcher. */
function loadedBy(code: string): string[] {
  const probe = join(shell.home, 'probe.cjs');
  const report = join(shell.home, 'loaded.json');
  writeFileSync(
    probe,
    `const fs = require('fs'); const Module = require('module'); const read = fs.readFileSync; const load = Module._load; const names = new Set();
     fs.readFileSync = (file, ...rest) => { names.add(String(file).replace(/^.*[\\\\/]/, '')); return read(file, ...rest); };
     Module._load = (name, ...rest) => { names.add(name.replace(/^.*[\\\\/]/, '')); return load(name, ...rest); };
     process.on('exit', () => fs.writeFileSync(${JSON.stringify(report)}, JSON.stringify([...names])));`,
  );
  const { errors } = shell.run(['-Command', code], { environment: { NODE_OPTIONS: `--require ${probe}` } });
  expect(errors).toBe('');
  return (JSON.parse(readFileSync(report, 'utf8')) as string[]).filter((name) => !name.includes('.cache'));
}

// What a start loads is most of what it costs.
it('a start loads the core and nothing else', () => {
  // Node has loaded path itself by then, and os costs next to nothing.
  const free = ['probe.cjs', 'node:path', 'node:os'];
  const loaded = loadedBy('1').filter((name) => !free.includes(name));
  expect(loaded.sort()).toEqual(['ems', 'ems.js', 'node:fs', 'node:vm']);
});

it('the packages that only reports need stay where they are when connectors are listed', () => {
  shell.run(['-Command', 'Get-ReceiveConnector']);
  const loaded = loadedBy('Get-ReceiveConnector');
  expect(loaded).toContain('exchange.js');
  for (const name of [
    'commander.js',
    'cli-table3.js',
    'chalk.js',
    'saxes.js',
    'conf.js',
    'editor.js',
    'smtp.js',
    'node:net',
  ]) {
    expect(loaded).not.toContain(name);
  }
});

it('says what to do when the build is missing', () => {
  const { exitCode, errors } = shell.run(['-Command', '1'], { environment: { EMS_DIST: shell.home } });
  expect(exitCode).toBe(1);
  expect(errors).toContain('npm run build');
});
