// npm run --silent bench -- [--startup] [--engine] [--runs N] [arguments of engine.ps1]
// Start-up as ratios to `node -e 1`, from alternated runs; then ../shared/bench/engine.ps1 in the built shell, when it is there,
// beside the times of the real engine.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REFERENCE, scaleOf } from './engineReference.ts';

const root = process.env.EMS_ROOT ?? '.';
const ems = join(root, 'bin', 'ems');

interface Contestant {
  readonly name: string;
  readonly words: readonly string[];
  /** The most that it may take, in times of the first contestant; null where nothing was promised. */
  readonly limit: number | null;
}

/** Milliseconds that one run of Node with these words takes. */
function time(words: readonly string[]): number {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (run.status !== 0) throw new Error(`${words.join(' ')} failed: ${run.stderr}`);
  return milliseconds;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

/** Runs all in turn, over and over, so that a busy moment of the machine hits all of them alike. */
function compare(contestants: readonly Contestant[], runs: number): void {
  const times = contestants.map((): number[] => []);
  for (const { words } of contestants) time(words);
  for (let run = 0; run < runs; run++) {
    for (const [index, { words }] of contestants.entries()) times[index]?.push(time(words));
  }
  const base = median(times[0] ?? []);
  for (const [index, { name, limit }] of contestants.entries()) {
    const ratio = median(times[index] ?? []) / base;
    const verdict = limit === null ? '' : ratio <= limit ? `within ${limit}` : `OVER ${limit}`;
    console.log(`${name.padEnd(44)} ${ratio.toFixed(2).padStart(6)}  ${verdict}`);
  }
}

function benchStartUp(runs: number): void {
  const home = mkdtempSync(join(tmpdir(), 'ems-bench-'));
  const shell = (code: string) => [ems, '--home', home, '-Command', code];
  console.log(`start-up in times of 'node -e 1' (median of ${runs} alternated runs)`);
  try {
    compare(
      [
        { name: 'node -e 1', words: ['-e', '1'], limit: null },
        { name: 'ems -Command 1', words: shell('1'), limit: 1.3 },
        { name: 'ems -Command Get-ReceiveConnector', words: shell('Get-ReceiveConnector'), limit: 2 },
      ],
      runs,
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

const BENCH_LINE = /^(\S+)\s+([\d.]+) (.*)$/;

/** Each row of the engine benchmark: ours, the real engine's as far as this machine can tell, and how many times faster ours is. */
function benchEngine(words: readonly string[]): void {
  const script = join(root, '..', 'shared', 'bench', 'engine.ps1');
  if (!existsSync(script)) {
    console.log('the engine benchmark is not there (../shared/bench/engine.ps1)');
    return;
  }
  const { factor, how } = scaleOf(root);
  const run = spawnSync(process.execPath, [ems, '-NoProfile', '-File', script, ...words], { encoding: 'utf8' });
  process.exitCode = run.status ?? 1;
  console.log(`milliseconds, best of three; the engine's ${how}`);
  console.log(row(['row', 'ours', 'engine', 'engine / ours', 'check']));
  for (const line of run.stdout.split(/\r?\n/)) {
    const [, name = '', ours = '', check = ''] = BENCH_LINE.exec(line) ?? [];
    if (name !== '') console.log(row(engineRow(name, Number(ours), factor, check)));
  }
  process.stderr.write(run.stderr);
}

function engineRow(name: string, ours: number, factor: number, check: string): string[] {
  const recorded = REFERENCE[name];
  if (recorded === undefined) return [name, ours.toFixed(1), '-', '-', check];
  const engine = recorded * factor;
  return [name, ours.toFixed(1), engine.toFixed(1), (engine / ours).toFixed(2), check];
}

function row([name = '', ours = '', engine = '', ratio = '', check = '']: readonly string[]): string {
  return `${name.padEnd(24)} ${ours.padStart(9)} ${engine.padStart(9)} ${ratio.padStart(14)}  ${check}`;
}

/** Takes `name` out of the words; true when it was there. */
function take(words: string[], name: string): boolean {
  const index = words.indexOf(name);
  if (index >= 0) words.splice(index, 1);
  return index >= 0;
}

function takeValue(words: string[], name: string): string | undefined {
  const index = words.indexOf(name);
  return index < 0 ? undefined : words.splice(index, 2)[1];
}

const words = process.argv.slice(2);
const onlyStartUp = take(words, '--startup');
const onlyEngine = take(words, '--engine');
const runs = Number(takeValue(words, '--runs') ?? 21);
if (!onlyEngine) benchStartUp(runs);
if (!onlyStartUp) benchEngine(words);
