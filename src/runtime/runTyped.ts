import type { HistoryStatus } from './CommandHistory.ts';
import type { RunResult, Session } from './Session.ts';

/** `$MaximumHistoryCount` where it holds no number. */
const LIMIT = 4096;

export function historyLimit(session: Session): number {
  const limit = session.globalValue('MaximumHistoryCount');
  return typeof limit === 'number' && limit > 0 ? limit : LIMIT;
}

/** Runs what was typed at a prompt and remembers it for Get-History. Blank lines leave nothing. */
export function runTyped(session: Session, text: string): RunResult {
  const { history, platform } = session;
  const start = platform.now();
  const around = history.running;
  history.running = text.trim();
  const result = session.run(text);
  if (history.running !== '') {
    const entry = { text: history.running, start, end: platform.now(), status: statusOf(result) };
    history.add(entry, historyLimit(session));
  }
  history.running = around;
  return result;
}

function statusOf({ terminated, interrupted }: RunResult): HistoryStatus {
  if (interrupted) return 'Stopped';
  return terminated ? 'Failed' : 'Completed';
}
