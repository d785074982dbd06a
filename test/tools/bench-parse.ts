// node test/tools/run.mjs bench-parse [ROUNDS] [SCRIPT.ps1]
// How long a script of 20,000 lines takes to parse as the first thing a process does and later in the same process. Beside
// it acorn with JavaScript of the same length and kind, where acorn is installed, in processes taken in turns: so the two
// can be compared on a machine that has other things to do. Least and median, in milliseconds.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from '../../src/syntax/parse.ts';

const LINES = 20_000;

const POWERSHELL = [
  'Get-ReceiveConnector "EX01\\Default" | Set-ReceiveConnector -MaxInboundConnection 100',
  '$count = $count + 1',
  'if ($count -gt 10) {',
  '    Write-Host "Count is $count" -ForegroundColor Green',
  '}',
  '# a comment line that says something about the code',
  '',
  'foreach ($server in $servers) { $result += $server.Name }',
  'function Get-Thing# {',
  '    param([string]$Name, [int]$Limit = 20)',
  '    return $Name',
  '}',
];

const JAVASCRIPT = [
  'getReceiveConnector("EX01/Default").setReceiveConnector({maxInboundConnection: 100});',
  'count = count + 1;',
  'if (count > 10) {',
  '    writeHost(`Count is ${' + 'count}`, {foregroundColor: "Green"});',
  '}',
  '// a comment line that says something about the code',
  '',
  'for (const server of servers) { result += server.Name }',
  'function getThing#(Name, Limit = 20) {',
  '    let x = 1',
  '    return Name',
  '}',
];

function repeated(lines: readonly string[]): string {
  const times = Math.ceil(LINES / lines.length);
  const texts = Array.from({ length: times }, (_, i) => lines.join('\n').replace('Thing#', `Thing${i}`));
  return `${texts.join('\n').split('\n').slice(0, LINES).join('\n')}\n`;
}

interface Times {
  readonly wall: number;
  /** Of all threads of the process: V8 compiles and collects beside the main thread. */
  readonly processor: number;
}

/** The name of a package that nothing here depends on. */
const ACORN: string = 'acorn';

async function parserOf(which: string, script: string | undefined): Promise<() => unknown> {
  if (which === 'ems') {
    const text = script ? readFileSync(script, 'utf8') : repeated(POWERSHELL);
    return () => parse(text);
  }
  const acorn = (await import(ACORN)) as { parse(text: string, options: object): unknown };
  const text = repeated(JAVASCRIPT);
  return () => acorn.parse(text, { ecmaVersion: 2022, sourceType: 'module' });
}

function timesOf(run: () => unknown): Times {
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return { wall, processor: (user + system) / 1000 };
}

const WARM_FROM = 5;

/** In a process of its own: the first parse and the least of some later ones. */
async function measure(which: string, script: string | undefined): Promise<void> {
  const run = await parserOf(which, script);
  const all = Array.from({ length: WARM_FROM + 3 }, () => timesOf(run));
  const warm = all.slice(WARM_FROM).sort((a, b) => a.wall - b.wall)[0];
  console.log(JSON.stringify({ first: all[0], warm }));
}

interface Measured {
  readonly first: Times;
  readonly warm: Times;
}

/** Null where the parser is not installed. */
function inProcess(which: string, script: string | undefined): Measured | null {
  const words = [process.argv[1] ?? '', '--measure', which, ...(script ? [script] : [])];
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return status === 0 ? (JSON.parse(stdout) as Measured) : null;
}

function leastAndMedian(list: readonly number[]): string {
  const sorted = [...list].sort((a, b) => a - b);
  return `${Math.round(sorted[0] ?? 0)}, ${Math.round(sorted[sorted.length >> 1] ?? 0)}`;
}

function row(name: string, rounds: readonly Measured[]): string {
  const columns = [
    rounds.map(({ first }) => first.wall),
    rounds.map(({ first }) => first.processor),
    rounds.map(({ warm }) => warm.wall),
  ];
  return `| ${name} | ${columns.map(leastAndMedian).join(' | ')} |`;
}

function compare(rounds: number, script: string | undefined): void {
  const measured = Array.from({ length: rounds }, () => ({
    ems: inProcess('ems', script),
    acorn: inProcess('acorn', undefined),
  }));
  console.log('| parser | first, wall | first, processor | warm, wall |\n|---|---|---|---|');
  for (const which of ['ems', 'acorn'] as const) {
    const all = measured.map((round) => round[which]).filter((one) => one !== null);
    console.log(all.length > 0 ? row(which, all) : `| ${which} | not installed | | |`);
  }
}

const [first, second, third] = process.argv.slice(2);
if (first === '--measure') await measure(second ?? 'ems', third);
else compare(Number(first ?? 7), second);
