import { parentPort, workerData } from 'node:worker_threads';
import type { Session } from '../../runtime/Session.ts';
import type { ShellOptions } from '../commandLine/options.ts';
import { complete } from '../completion/complete.ts';
import { openShell } from '../run/openShell.ts';
import { promptText } from '../run/promptText.ts';
import type { Reply, Request } from './messages.ts';
import { Switchboard } from './Switchboard.ts';
import { WorkerUI } from './WorkerUI.ts';

interface EngineData {
  readonly options: ShellOptions;
  readonly switchboard: SharedArrayBuffer;
}

const post = (reply: Reply): void => parentPort?.postMessage(reply);

/** The engine's thread of the interactive shell: runs what it is sent, one text at a time. */
export function engineThread(): void {
  const { options, switchboard: buffer } = workerData as EngineData;
  const switchboard = new Switchboard(buffer);
  const shell = openShell(options, {
    interrupted: () => switchboard.takeInterrupt(),
    wait: (milliseconds) => switchboard.nap(milliseconds),
    makeUI: (facts, streams) => new WorkerUI(facts, streams, post, switchboard),
  });
  const { session, ui } = shell;
  const ready = () => {
    const prompt = promptText(session);
    ui.flush();
    post({ kind: 'ready', prompt, editing: { mode: 'Windows', predictions: true } });
  };
  parentPort?.on('message', (request: Request) => {
    const exitCode = serve(session, request);
    ui.flush();
    if (exitCode !== null) post({ kind: 'exit', code: exitCode });
    else if (request.kind === 'run') ready();
  });
  if (!options.noLogo) session.run('Get-ExBanner; Get-Tip');
  ready();
}

/** Answers one request; the exit code when the user left. */
function serve(session: Session, request: Request): number | null {
  if (request.kind === 'run') return request.text.trim() === '' ? null : session.run(request.text).exitCode;
  if (request.kind === 'complete') {
    post({ kind: 'completions', id: request.id, completions: complete(session, request.text, request.cursor) });
  } else {
    post({ kind: 'helpText', id: request.id, text: helpText(session, request.topic) });
  }
  return null;
}

function helpText(session: Session, topic: string): string {
  try {
    return session.compile(`Get-Help ${topic} -ErrorAction Ignore | Out-String`).invoke([]).join('');
  } catch {
    return '';
  }
}
