import { closeSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs';

/** How long to wait for another shell before giving up, and between two tries, in milliseconds. */
const PATIENCE = 30_000;
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

function tryCreate(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    try {
      writeSync(handle, `${process.pid}\n`);
    } finally {
      closeSync(handle);
    }
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
  // Created but not written yet: its owner is about to, unless it was killed in between.
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
