import { isatty } from 'node:tty';
import { HELP_TEXT } from './commandLine/helpText.ts';
import { type Action, readOptions, type ShellOptions, UsageError } from './commandLine/options.ts';
import { Output, OutputClosed } from './console/Output.ts';
import { runCommand, runFile, runLines } from './run/runShell.ts';
import { runSubcommand } from './run/runSubcommand.ts';
import { VERSION } from './version.ts';

/** Carries out one kind of action and answers the exit code. */
type Runner<K extends Action['kind']> = (options: ShellOptions, action: Extract<Action, { kind: K }>) => number;

const print = (text: string): number => {
  const output = new Output(1, false);
  output.write(text);
  output.flush();
  return 0;
};

const RUNNERS: { readonly [K in Action['kind']]: Runner<K> } = {
  version: () => print(`${VERSION}\n`),
  help: () => print(HELP_TEXT),
  command: (options, { code }) => runCommand(options, code),
  file: (options, { path, arguments: words }) => runFile(options, path, words),
  stdin: (options) => runLines(options),
  interactive: (options) => runLines(options),
  completion: (_, { shell }) => {
    throw new UsageError(`The completion script for ${shell} is not there yet.`);
  },
  subcommand: (options, { words }) => runSubcommand(options, words, print),
};

function run(words: readonly string[]): number {
  const options = readOptions(words, { stdinIsTerminal: isatty(0), environment: process.env });
  return (RUNNERS[options.action.kind] as Runner<Action['kind']>)(options, options.action);
}

/** `ems`: called by bin/ems. */
export function main(): void {
  try {
    process.exitCode = run(process.argv.slice(2));
  } catch (error) {
    // As for any program in a pipe whose reader has left.
    if (error instanceof OutputClosed) process.exitCode = 0;
    else if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    } else throw error;
  }
}
