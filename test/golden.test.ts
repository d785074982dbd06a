import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const ratchet = JSON.parse(readFileSync(join(root, 'test', 'golden-ratchet.json'), 'utf8')) as Record<string, number>;
const rowsAreThere = existsSync(join(root, '..', 'shared', 'golden'));
const suite = rowsAreThere ? describe : describe.skip;
const reason = rowsAreThere ? '' : ' (skipped: the recorded rows in ../shared/golden are not there)';

/** A number in the ratchet may only rise: `npm run --silent golden -- --raise` lifts it to what passes. */
suite(`recorded behaviour of Windows PowerShell 5.1${reason}`, () => {
  let counts: Record<string, { passed: number; failed: number }> = {};

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'golden-'));
    const report = join(folder, 'report.json');
    const run = spawnSync(process.execPath, [join(root, 'test/tools/run.mjs'), 'golden', '--json', report], {
      env: { ...process.env, NODE_OPTIONS: '' },
      encoding: 'utf8',
    });
    if (!existsSync(report)) throw new Error(`the golden runner died: ${run.stderr}`);
    counts = (JSON.parse(readFileSync(report, 'utf8')) as { files: typeof counts }).files;
    rmSync(folder, { recursive: true });
  }, 300_000);

  test.each(Object.entries(ratchet))('%s: at least %i rows pass', (file, least) => {
    expect(counts[file]?.passed ?? 0).toBeGreaterThanOrEqual(least);
  });

  test('every file of rows has a number in the ratchet', () => {
    expect(Object.keys(counts).filter((file) => !(file in ratchet))).toEqual([]);
  });
});
