import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { createPracticeSession } from '../../src/host/session.ts';
import type { GoldenResult } from './goldenRow.ts';

/** Seconds that one row may take before its thread is ended; far above what any takes, for a busy machine. */
const SECONDS = 60;

/** A run, or why there is none. */
export type RowOutcome = GoldenResult | { readonly broken: string };

/** Runs one piece of script in a fresh session, in the surroundings in which the rows were recorded. */
export function runCode(code: string): RowOutcome {
  try {
    const session = createPracticeSession({ width: 120, workingDirectory: '/practice', timeZone: 'UTC' });
    const { output, errors, state } = session.run(code);
    return { output, errors, state };
  } catch (error) {
    return { broken: error instanceof Error ? (error.stack ?? error.message) : `thrown: ${inspect(error)}` };
  }
}

const inspect = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `${value.constructor?.name} ${JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? `${part}` : part))}`.slice(
        0,
        500,
      )
    : String(value);

/**
 * Runs all pieces in a thread beside this one, so that one that never ends, or takes all memory, costs only itself.
 * `codes` and the answers have the same order.
 */
export async function runAll(codes: readonly string[], threadFile: string): Promise<RowOutcome[]> {
  const outcomes: RowOutcome[] = [];
  while (outcomes.length < codes.length) {
    const reason = await runFrom(codes.slice(outcomes.length), threadFile, (outcome) => outcomes.push(outcome));
    if (reason !== null) outcomes.push({ broken: reason });
  }
  return outcomes;
}

/** Answers null when all ran, else why the thread ended before it answered for the next one. */
function runFrom(
  codes: readonly string[],
  threadFile: string,
  take: (outcome: RowOutcome) => void,
): Promise<string | null> {
  return new Promise((resolve) => {
    const worker = new Worker(threadFile, {
      workerData: { goldenCodes: codes },
      resourceLimits: { maxOldGenerationSizeMb: 1024, stackSizeMb: 16 },
      stdout: false,
    });
    let left = codes.length;
    let timer = setTimeout(giveUp, SECONDS * 1000);
    function giveUp() {
      end(`it did not end within ${SECONDS} s`);
    }
    function end(reason: string | null) {
      clearTimeout(timer);
      worker.removeAllListeners();
      worker.on('error', () => {});
      void worker.terminate().then(() => resolve(reason));
    }
    worker.on('message', (outcome: RowOutcome) => {
      take(outcome);
      clearTimeout(timer);
      left--;
      if (left === 0) end(null);
      else timer = setTimeout(giveUp, SECONDS * 1000);
    });
    worker.on('error', (error) => end(`its thread died: ${error.message}`));
    worker.on('exit', (code) => end(`its thread ended with exit code ${code}`));
  });
}

/** In the thread: runs what it was given and answers row by row. True when this is such a thread. */
export function serveAsThread(): boolean {
  if (isMainThread) return false;
  const { goldenCodes } = workerData as { goldenCodes: readonly string[] };
  for (const code of goldenCodes) parentPort?.postMessage(runCode(code));
  return true;
}
