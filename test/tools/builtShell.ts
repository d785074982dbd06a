import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '..', '..');
const ems = join(root, 'bin', 'ems');

const changed = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Builds dist/ when a source is younger than it. */
export function buildIfNeeded(): void {
  const sources = ['src', 'bin'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true }).map((file) => join(root, folder, String(file))),
  );
  const built = changed(join(root, 'dist', 'ems.js'));
  if (built > Math.max(...sources.map(changed))) return;
  const run = spawnSync(process.execPath, [join(root, 'bin', 'build.mjs')], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (run.status !== 0) throw new Error(`the build fails: ${run.stderr}`);
}

export interface ShellRun {
  readonly exitCode: number | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunOptions {
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/** A home folder of its own, and the built shell run in it. */
export class BuiltShell {
  readonly home = mkdtempSync(join(tmpdir(), 'ems-home-'));

  run(words: readonly string[], { input = '', environment = {}, folder = this.home }: RunOptions = {}): ShellRun {
    const run = spawnSync(process.execPath, [ems, ...words], {
      input,
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', EMS_HOME: this.home, ...environment },
    });
    return { exitCode: run.status, output: run.stdout, errors: run.stderr };
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}
