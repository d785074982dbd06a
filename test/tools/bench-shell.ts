// How fast the interactive shell answers, on a real pseudo-terminal: `node test/tools/run.mjs bench-shell [rounds]`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';

const root = process.env.EMS_ROOT ?? '.';
const rounds = Number(process.argv[2] ?? 7);
const home = mkdtempSync(join(tmpdir(), 'ems-bench-'));

const PROMPT = 'system32>';
const KEYS = 120;
/** Between two keys of somebody who types as fast as fingers go, in milliseconds. */
const KEY_GAP = 40;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const median = (values: number[]) => percentile(values, 0.5);

function percentile(values: number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** A program on a terminal, and what it has written since somebody last looked. */
class Terminal {
  readonly pty: IPty;
  private seen = '';
  private wake: () => void = () => {};

  constructor(words: readonly string[]) {
    this.pty = spawn(process.execPath, [...words], {
      cols: 100,
      rows: 30,
      env: { ...process.env, EMS_HOME: home, TERM: 'xterm-256color' },
    });
    this.pty.onData((data) => {
      // Only the end of heavy output matters, and keeping all of it would be measured too.
      this.seen = (this.seen + data).slice(-4096);
      this.wake();
    });
  }

  /** Milliseconds from now until the text appears. */
  async until(text: string): Promise<number> {
    const start = performance.now();
    while (!this.seen.includes(text)) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    const end = performance.now();
    this.seen = this.seen.slice(this.seen.lastIndexOf(text) + text.length);
    return end - start;
  }

  type(keys: string): void {
    this.pty.write(keys);
  }

  forget(): void {
    this.seen = '';
  }

  /** Leaves by the door: the launcher then keeps what it has compiled. */
  leave(): Promise<void> {
    const left = new Promise<void>((resolve) => void this.pty.onExit(() => resolve()));
    this.type('exit\r');
    return left;
  }

  end(): void {
    this.pty.kill('SIGKILL');
  }
}

async function openShell(): Promise<Terminal> {
  const shell = new Terminal([join(root, 'bin', 'ems')]);
  await shell.until(PROMPT);
  return shell;
}

async function firstPrompt(): Promise<void> {
  const bare: number[] = [];
  const ems: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const node = new Terminal(['-e', 'console.log("here")']);
    bare.push(await node.until('here'));
    node.end();
    const shell = new Terminal([join(root, 'bin', 'ems')]);
    ems.push(await shell.until(PROMPT));
    shell.end();
  }
  const least = Math.min(...ems) - Math.min(...bare);
  const shown = [median(bare), median(ems), median(ems) - median(bare), least].map((value) => value.toFixed(0));
  console.log(
    `first prompt: node ${shown[0]} ms, ems ${shown[1]} ms, ems - node ${shown[2]} ms (least ${shown[3]} ms)`,
  );
}

/** `x` stands in no prompt and in no colour code. */
async function echo(shell: Terminal, what: string): Promise<void> {
  const times: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    shell.forget();
    shell.type('x');
    times.push(await shell.until('x'));
    await sleep(KEY_GAP);
    if (key % 40 === 39) {
      shell.type('\x1b');
      await sleep(KEY_GAP);
    }
  }
  const figures = [0.5, 0.95, 1].map((part) => percentile(times, part).toFixed(1));
  console.log(`echo ${what}: median ${figures[0]} ms, 95th percentile ${figures[1]} ms, most ${figures[2]} ms`);
}

async function interrupt(shell: Terminal, code: string, warmUp: number): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    shell.type(`${code}\r`);
    await sleep(warmUp);
    shell.forget();
    shell.type('\x03');
    times.push(await shell.until(PROMPT));
    await sleep(100);
  }
  console.log(`Ctrl-C in ${code}: median ${median(times).toFixed(1)} ms, most ${Math.max(...times).toFixed(1)} ms`);
}

await (await openShell()).leave();
await firstPrompt();
const shell = await openShell();
await echo(shell, 'at a quiet prompt');
shell.type('\x1b');
await interrupt(shell, 'while ($true) {}', 500);
await interrupt(shell, 'while ($true) { $i++ }', 500);
await interrupt(shell, '1..1000000 | Format-Table @{n="a";e={$_}}, @{n="b";e={$_ * 2}}', 1500);
await interrupt(shell, 'Start-Sleep 60', 300);
await interrupt(shell, 'Read-Host name', 300);
const noisy = await openShell();
noisy.type('while ($true) { Get-ReceiveConnector | Format-List }\r');
await echo(shell, 'while another shell writes as much as it can');
noisy.end();
shell.end();
rmSync(home, { recursive: true, force: true });
process.exit(0);
