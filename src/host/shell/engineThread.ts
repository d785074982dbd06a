import { type MessagePort, parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import type { Session } from '../../runtime/Session.ts';
import type { ShellOptions } from '../commandLine/options.ts';
import { complete } from '../completion/complete.ts';
import { openShell } from '../run/openShell.ts';
import { runIn } from '../run/runShell.ts';
import { EditorLink } from './EditorLink.ts';
import { editingOf } from './editing.ts';
import { remembers } from './historyHandler.ts';
import type { Engine } from './InteractiveShell.ts';
import { runKeyScript } from './keyScript.ts';
import type { Reply, Request } from './messages.ts';
import { Switchboard } from './Switchboard.ts';
import { WorkerUI } from './WorkerUI.ts';

/** The engine's thread of the interactive shell: one loop that never returns to Node before the user leaves. */
export function engineThread(options: ShellOptions): void {
  // What made this thread the engine's is nothing for scripts to see.
  delete process.env.EMS_THREAD;
  const { memory } = workerData as Pick<Engine, 'memory'>;
  const port = parentPort as MessagePort;
  const switchboard = new Switchboard(memory);
  switchboard.waitForSize();
  const post = (reply: Reply): void => port.postMessage(reply);
  const take = () => receiveMessageOnPort(port)?.message as Request | undefined;
  const link = new EditorLink(switchboard, post, take, (request) => post(answer(shell.session, request)));
  const desk = { editing: () => editingOf(shell.session), remembers: (text: string) => remembers(shell.session, text) };
  const shell = openShell(options, {
    interrupted: () => switchboard.takeInterrupt(),
    wait: (milliseconds) => switchboard.nap(milliseconds),
    makeUI: (facts, streams) => new WorkerUI(facts, streams, link, desk),
  });
  const code = runIn(options, shell);
  shell.ui.flush();
  post({ kind: 'exit', code });
  // A listener that the session left open does not keep the thread.
  process.exit();
}

/** What the editor wants to know while the engine waits for a command. */
function answer(session: Session, request: Request): Reply {
  switch (request.kind) {
    case 'complete':
      return { kind: 'completions', id: request.id, completions: complete(session, request.text, request.cursor) };
    case 'help':
      return { kind: 'helpText', id: request.id, text: helpText(session, request.topic) };
    case 'script':
      return { kind: 'scripted', id: request.id, step: runKeyScript(session, request.chord, request.state) };
    default:
      throw new Error(`nobody asked for '${request.kind}'`);
  }
}

function helpText(session: Session, topic: string): string {
  try {
    return session.compile(`Get-Help ${topic} -ErrorAction Ignore | Out-String`).invoke([]).join('');
  } catch {
    return '';
  }
}
