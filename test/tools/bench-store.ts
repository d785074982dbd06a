// npm run --silent bench-store -- [--runs N] [1000 10000 50000]
// What the store costs with so many Receive connectors: a first prompt, a look at one server, a change of all with the
// save, and the memory that it takes. Processor and wall time of whole processes of the built shell, least of N runs.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeHome, PER_SERVER } from './largeLab.ts';

const root = process.env.EMS_ROOT ?? '.';

interface Cost {
  /** Milliseconds. */
  readonly wall: number;
  /** Milliseconds of processor time, all threads. */
  readonly processor: number;
  /** MB at the most. */
  readonly memory: number;
  readonly output: string;
}

interface Task {
  readonly name: string;
  readonly code: (servers: number) => string;
  readonly expected: (connectors: number) => RegExp;
}

const TASKS: readonly Task[] = [
  { name: 'first prompt', code: () => '$null = prompt', expected: () => /^$/ },
  {
    name: 'Get-ReceiveConnector EXn\\*',
    code: (servers) => `@(Get-ReceiveConnector EX${Math.floor(servers / 2)}\\*).Count`,
    expected: () => new RegExp(`^${PER_SERVER}$`),
  },
  { name: 'Get of all', code: () => '@(Get-ReceiveConnector).Count', expected: (all) => new RegExp(`^${all}$`) },
  {
    name: 'Get | Set of all, saved',
    code: () => 'Get-ReceiveConnector | Set-ReceiveConnector -MaxInboundConnection 100',
    expected: () => /^$/,
  },
];

/** Runs the built shell; time and memory are read from /proc as long as it runs. */
function run(home: string, code: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, [join(root, 'bin', 'ems'), '--home', home, '-Command', code], {
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    let facts = { processor: 0, memory: 0 };
    const watch = setInterval(() => {
      facts = processFacts(child.pid) ?? facts;
    }, 5);
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    child.on('error', reject);
    child.on('close', (status) => {
      clearInterval(watch);
      if (status !== 0) reject(new Error(`${code} ends with ${status}: ${output}`));
      else resolve({ wall: performance.now() - start, ...facts, output: output.trim() });
    });
  });
}

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

function processFacts(pid: number | undefined): { processor: number; memory: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').split(' ');
    const peak = /VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    if (peak === undefined) return null;
    return { processor: (Number(fields[12]) + Number(fields[13])) * TICK, memory: Number(peak) / 1024 };
  } catch {
    return null;
  }
}

/** The least of each figure: what else the machine does only ever adds. */
function least(costs: readonly Cost[]): Omit<Cost, 'output'> {
  const of = (what: 'wall' | 'processor' | 'memory'): number => Math.min(...costs.map((cost) => cost[what]));
  return { wall: of('wall'), processor: of('processor'), memory: of('memory') };
}

async function measure(connectors: number, runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ems-bench-store-'));
  try {
    const servers = makeHome(join(folder, 'home'), connectors);
    for (const { name, code, expected } of TASKS) {
      const costs: Cost[] = [];
      for (let n = 0; n < runs; n++) {
        // A change of all is another one only on a fresh lab.
        cpSync(join(folder, 'home'), join(folder, 'copy'), { recursive: true });
        const cost = await run(join(folder, 'copy'), code(servers));
        rmSync(join(folder, 'copy'), { recursive: true });
        if (!expected(servers * PER_SERVER).test(cost.output)) throw new Error(`${name} answers ${cost.output}`);
        costs.push(cost);
      }
      const { wall, processor, memory } = least(costs);
      const cells = [connectors, servers, name, Math.round(wall), Math.round(processor), Math.round(memory)];
      console.log(`| ${cells.join(' | ')} |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const words = process.argv.slice(2);
const runsAt = words.indexOf('--runs');
const runs = runsAt < 0 ? 3 : Number(words.splice(runsAt, 2)[1]);
console.log('| connectors | servers | command | wall ms | processor ms | peak MB |\n|---|---|---|---|---|---|');
for (const connectors of words.length > 0 ? words.map(Number) : [1000, 10_000, 50_000]) await measure(connectors, runs);
