import { linkSync, readFileSync, statSync, unlinkSync, writeFileSync } from 'node:fs';

/** How long to wait for another shell before giving up, and between two tries, in milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 5;
/** A lock of a process that is gone and that nobody cleared for this long is cleared without asking twice. */
const BREAKER_AGE = 5_000;

/** Another process keeps the lock. */
export class LockTimeout extends Error {}

/**
 * Runs while this process alone holds the lock file. A lock whose process no longer runs (it was killed) is cleared.
 */
export function withFileLock<T>(file: string, run: () => T): T {
  acquire(file);
  try {
    return run();
  } finally {
    unlinkSync(file);
  }
}

function acquire(file: string): void {
  const start = Date.now();
  while (!tryCreate(file)) {
    if (holderIsGone(file)) breakLock(file);
    else if (Date.now() - start > PATIENCE) {
      throw new LockTimeout(
        `Another shell has kept ${file} for ${PATIENCE / 1000} seconds. If none is running, delete the file.`,
      );
    } else pause();
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE + Math.random() * PAUSE);
}

/** The file appears with its holder's number in it, in one step: nobody ever sees a lock without a holder. */
function tryCreate(file: string): boolean {
  const aside = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`;
  writeFileSync(aside, `${process.pid}\n`);
  try {
    return created(() => linkSync(aside, file));
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return created(() => writeFileSync(file, `${process.pid}\n`, { flag: 'wx' }));
  } finally {
    unlinkSync(aside);
  }
}

/** What file systems without hard links say; there the number comes a moment after the file. */
const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** False where the file was there. */
function created(create: () => void): boolean {
  try {
    create();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function holderOf(file: string): number | null {
  try {
    const text = readFileSync(file, 'utf8');
    return text.endsWith('\n') ? Number.parseInt(text, 10) : null;
  } catch {
    return null;
  }
}

function holderIsGone(file: string): boolean {
  const holder = holderOf(file);
  // Without hard links: created but not written yet. Its owner is about to, unless it was killed in between.
  if (holder === null) return ageOf(file) > BREAKER_AGE;
  if (holder === process.pid) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function ageOf(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

/** Only one process may clear a dead lock, and only after looking again: the lock may be a live one by then. */
function breakLock(file: string): void {
  const breaker = `${file}.break`;
  if (!tryCreate(breaker)) {
    if (ageOf(breaker) > BREAKER_AGE) remove(breaker);
    pause();
    return;
  }
  try {
    if (holderIsGone(file)) remove(file);
  } finally {
    remove(breaker);
  }
}

function remove(file: string): void {
  try {
    unlinkSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
