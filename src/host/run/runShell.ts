import { endTranscript } from '../../cmdlets/core/openTranscripts.ts';
import { promptLoop } from '../../runtime/promptLoop.ts';
import { readCommand } from '../../runtime/readCommand.ts';
import { runTyped } from '../../runtime/runTyped.ts';
import type { RunResult, Session } from '../../runtime/Session.ts';
import { Variable } from '../../runtime/Variable.ts';
import type { Action, ShellOptions } from '../commandLine/options.ts';
import { HINTS_VARIABLE } from '../hints/hintsVariable.ts';
import { withHints } from '../hints/withHints.ts';
import { goToStart, greet } from './greet.ts';
import { loadProfile } from './loadProfile.ts';
import { openShell, type Shell } from './openShell.ts';

/** Runs one piece of code under the limit of `--max-seconds`. */
type Timed = (work: () => RunResult) => RunResult;

function timedIn({ session, ui }: Shell, maxSeconds: number | null): Timed {
  return (work) => {
    if (maxSeconds !== null) session.deadline = session.platform.ticks() + maxSeconds * 1000;
    const result = work();
    ui.flush();
    return result;
  };
}

/** As of powershell.exe -Command: the number given to `exit`, else whether the last statement succeeded. */
const commandCode = (session: Session, { exitCode, terminated }: RunResult): number =>
  exitCode ?? (terminated || !session.success ? 1 : 0);

/** `-File`: errors that did not end the script leave 0. */
const fileCode = ({ exitCode, terminated }: RunResult): number => exitCode ?? (terminated ? 1 : 0);

/** What the command line gives the shell to do, in a new shell; answers the exit code. */
export function runShell(options: ShellOptions): number {
  const shell = openShell(options);
  try {
    return runIn(options, shell);
  } finally {
    shell.ui.flush();
  }
}

/** The same in a shell that is open; what is being recorded ends with it. */
export function runIn(options: ShellOptions, shell: Shell): number {
  try {
    return runAll(options, shell);
  } finally {
    while (shell.session.ui.recorders.length > 0) endTranscript(shell.session);
  }
}

function runAll(options: ShellOptions, shell: Shell): number {
  const { session } = shell;
  const timed = timedIn(shell, options.maxSeconds);
  const { action } = options;
  if (action.kind === 'interactive') goToStart(session);
  if (!options.noProfile) loadProfile(session);
  if (action.kind === 'stdin') return runPiped(shell, timed);
  if (action.kind === 'interactive') {
    if (!options.noLogo) timed(() => greet(session));
    return runPrompt(options, session, timed);
  }
  const result = timed(() => runAction(session, action));
  // `-NoExit`: on with the prompt, unless the code itself said `exit`.
  if (options.noExit && result.exitCode === null) return runPrompt(options, session, timed);
  return action.kind === 'file' ? fileCode(result) : commandCode(session, result);
}

function runAction(session: Session, action: Action): RunResult {
  if (action.kind === 'command') return session.run(action.code);
  if (action.kind === 'file') return session.runFile(action.path, action.arguments);
  throw new Error(`${action.kind} is nothing for a shell`);
}

/** The prompt, until the user leaves. */
function runPrompt(options: ShellOptions, session: Session, timed: Timed): number {
  session.state.root.put(new Variable(HINTS_VARIABLE, !options.noHints));
  const run = (text: string) => withHints(session, text, () => runTyped(session, text));
  return promptLoop(session, (text) => timed(() => run(text))) ?? lastCode(session);
}

/** Commands from standard input. */
function runPiped({ session, input }: Shell, timed: Timed): number {
  for (;;) {
    const text = readCommand(() => input.readLine());
    if (text === null) return lastCode(session);
    const { exitCode } = timed(() => session.run(text));
    if (exitCode !== null) return exitCode;
  }
}

const lastCode = (session: Session): number => (session.success ? 0 : 1);
