import type { RunResult } from '../../runtime/Session.ts';
import type { ShellOptions } from '../commandLine/options.ts';
import type { ScriptArgument } from '../commandLine/scriptArguments.ts';
import { openShell, type Shell } from './openShell.ts';
import { promptText } from './promptText.ts';
import { readLoop } from './readLoop.ts';

/** Runs something in a new shell and answers the exit code. */
function inShell(options: ShellOptions, work: (shell: Shell, timed: Timed) => number): number {
  const shell = openShell(options);
  try {
    return work(shell, timedIn(shell, options.maxSeconds));
  } finally {
    shell.ui.flush();
  }
}

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
function exitCodeOf({ session }: Shell, { exitCode, terminated }: RunResult): number {
  return exitCode ?? (terminated || !session.success ? 1 : 0);
}

/** `-Command`. */
export function runCommand(options: ShellOptions, code: string): number {
  return inShell(options, (shell, timed) => {
    const result = timed(() => shell.session.run(code));
    return stay(options, shell, timed, result) ?? exitCodeOf(shell, result);
  });
}

/** `-File`: errors that did not end the script leave 0. */
export function runFile(options: ShellOptions, path: string, words: readonly ScriptArgument[]): number {
  return inShell(options, (shell, timed) => {
    const result = timed(() => shell.session.runFile(path, words));
    return stay(options, shell, timed, result) ?? result.exitCode ?? (result.terminated ? 1 : 0);
  });
}

/** Commands from standard input, or typed by someone who sees a prompt. */
export function runLines(options: ShellOptions): number {
  return inShell(options, (shell, timed) =>
    options.action.kind === 'stdin' ? pipedLoop(shell, timed) : typedLoop(options, shell, timed),
  );
}

/** `-NoExit`: on with the prompt, unless the code itself said `exit`. */
function stay(options: ShellOptions, shell: Shell, timed: Timed, { exitCode }: RunResult): number | null {
  return options.noExit && exitCode === null ? promptLoop(shell, timed) : null;
}

function pipedLoop(shell: Shell, timed: Timed): number {
  const { session, input } = shell;
  return readLoop(
    session,
    () => input.readLine(),
    (text) => timed(() => session.run(text)).exitCode,
  );
}

function typedLoop(options: ShellOptions, shell: Shell, timed: Timed): number {
  if (!options.noLogo) timed(() => shell.session.run('Get-ExBanner; Get-Tip'));
  return promptLoop(shell, timed);
}

function promptLoop(shell: Shell, timed: Timed): number {
  const { session, ui } = shell;
  const readLine = (isFirst: boolean) => ui.readLine(isFirst ? promptText(shell.session) : '>> ', false);
  const exitCode = readLoop(session, readLine, (text) => timed(() => session.run(text)).exitCode);
  return exitCode;
}
