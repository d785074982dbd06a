import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Session } from '../../runtime/Session.ts';
import type { ShellOptions } from '../commandLine/options.ts';
import { complete } from '../completion/complete.ts';
import { openShell } from '../run/openShell.ts';
import { runIn } from '../run/runShell.ts';
import { EditorLink } from './EditorLink.ts';
import type { Reply, Request } from './messages.ts';
import { Switchboard } from './Switchboard.ts';
import { WorkerUI } from './WorkerUI.ts';

interface EngineData {
  readonly options: ShellOptions;
  readonly switchboard: SharedArrayBuffer;
}

/** The engine's thread of the interactive shell: one loop that never returns to Node before the user leaves. */
export function engineThread(): void {
  const { options, switchboard: buffer } = workerData as EngineData;
  const port = parentPort as MessagePort;
  const switchboard = new Switchboard(buffer);
  const post = (reply: Reply): void => port.postMessage(reply);
  const take = () => receiveMessageOnPort(port)?.message as Request | undefined;
  const link = new EditorLink(switchboard, post, take, (request) => serve(shell.session, request, post));
  const shell = openShell(options, {
    interrupted: () => switchboard.takeInterrupt(),
    wait: (milliseconds) => switchboard.nap(milliseconds),
    makeUI: (facts, streams) => new WorkerUI(facts, streams, link),
  });
  const code = runIn(options, shell);
  shell.ui.flush();
  post({ kind: 'exit', code });
}

/** Answers what the editor wants to know while the engine waits for a command. */
function serve(session: Session, request: Request, post: (reply: Reply) => void): void {
  if (request.kind === 'complete') {
    post({ kind: 'completions', id: request.id, completions: complete(session, request.text, request.cursor) });
  } else if (request.kind === 'help') {
    post({ kind: 'helpText', id: request.id, text: helpText(session, request.topic) });
  }
}

function helpText(session: Session, topic: string): string {
  try {
    return session.compile(`Get-Help ${topic} -ErrorAction Ignore | Out-String`).invoke([]).join('');
  } catch {
    return '';
  }
}
