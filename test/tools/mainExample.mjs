// Runs the built bin/ems on the README's main example, with a home folder of its own, and compares with the screen shown there.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The command in single quotes after `npx ems -Command`, and the first fenced block after it. */
const example = /npx ems -Command '([^']+)'\n```[\s\S]*?```\w*\n([\s\S]*?)```/.exec(readme);
const tidy = (text) =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

if (!example) {
  console.log('the README shows no main example');
  process.exit(1);
}
const [, code, screen] = example;
const home = mkdtempSync(join(tmpdir(), 'ems-'));
const run = spawnSync(
  process.execPath,
  [join(root, 'bin', 'ems'), '--home', home, '--width', '120', '-Command', code],
  {
    encoding: 'utf8',
  },
);
rmSync(home, { recursive: true, force: true });
const right = run.status === 0 && tidy(run.stdout) === tidy(screen);
if (!right) console.log(`expected:\n${tidy(screen)}\ngot (exit code ${run.status}):\n${run.stdout}${run.stderr}`);
console.log(right ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exit(right ? 0 : 1);
