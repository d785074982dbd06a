import { HELP_TEXT } from './commandLine/helpText.ts';
import { type Action, readOptions, type ShellOptions, UsageError } from './commandLine/options.ts';
import { completionScript } from './completion/scripts/completionScript.ts';
import { isTerminal } from './console/isTerminal.ts';
import { Output, OutputClosed } from './console/Output.ts';
import { runShell } from './run/runShell.ts';
import { runSubcommand } from './run/runSubcommand.ts';
import { suggestions } from './run/suggestions.ts';
import { engineThread } from './shell/engineThread.ts';
import { type Engine, InteractiveShell } from './shell/InteractiveShell.ts';
import { VERSION } from './version.ts';

/** Carries out one kind of action and answers the exit code. */
type Runner<K extends Action['kind']> = (
  options: ShellOptions,
  action: Extract<Action, { kind: K }>,
  startEngine: StartEngine,
) => number;

/** The launcher's: the thread in which a shell with a prompt has its engine. */
type StartEngine = () => Engine;

const print = (text: string): number => {
  const output = new Output(1, false);
  output.write(text);
  output.flush();
  return 0;
};

const RUNNERS: { readonly [K in Action['kind']]: Runner<K> } = {
  version: () => print(`${VERSION}\n`),
  help: () => print(HELP_TEXT),
  command: startShell,
  file: startShell,
  stdin: runShell,
  interactive: startShell,
  completion: (_, { shell }) => print(completionScript(shell)),
  suggestions: (options, { line }) => print(suggestions(options, line)),
  subcommand: (options, { words }) => runSubcommand(options, words, print),
};

/** A shell with a prompt for someone at a terminal, else one that runs what it was given and ends. */
function startShell(options: ShellOptions, _: Action, startEngine: StartEngine): number {
  const prompts = options.action.kind === 'interactive' || options.noExit;
  if (!prompts || options.nonInteractive || !isTerminal(0)) return runShell(options);
  new InteractiveShell(options, startEngine()).start();
  return 0;
}

function run(words: readonly string[], startEngine: StartEngine): number {
  const options = readOptions(words, { stdinIsTerminal: isTerminal(0), environment: process.env });
  if (process.env.EMS_THREAD === 'engine') {
    engineThread(options);
    return 0;
  }
  return (RUNNERS[options.action.kind] as Runner<Action['kind']>)(options, options.action, startEngine);
}

/** `ems`: called by bin/ems, in both threads. */
export function main(startEngine: StartEngine): void {
  try {
    process.exitCode = run(process.argv.slice(2), startEngine);
  } catch (error) {
    // As for any program in a pipe whose reader has left.
    if (error instanceof OutputClosed) process.exitCode = 0;
    else if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    } else {
      // Without this Node prints the line of the bundle that threw, which is hundreds of kilobytes long.
      const text = error instanceof Error ? error.stack : String(error);
      process.stderr.write(`ems: this is a fault of ems itself, not of your command.\n${text}\n`);
      process.exitCode = 1;
    }
  }
}
