import type { Session } from '../../runtime/Session.ts';
import { readCommand } from './readCommand.ts';

/** Runs commands line by line until the input ends or `exit`; answers the exit code. `run` runs one and answers its exit code. */
export function readLoop(
  session: Session,
  readLine: (isFirst: boolean) => string | null,
  run: (text: string) => number | null,
): number {
  for (;;) {
    const text = readCommand(readLine);
    if (text === null) return session.success ? 0 : 1;
    if (text.trim() === '') continue;
    const exitCode = run(text);
    if (exitCode !== null) return exitCode;
  }
}
