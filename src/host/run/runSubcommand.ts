import { Chalk } from 'chalk';
import { Command, CommanderError } from 'commander';
import { DamagedStore } from '../../exchange/store/StoreBackend.ts';
import { descend } from '../commandLine/descend.ts';
import type { ShellOptions } from '../commandLine/options.ts';
import { takeOptions, UsageError } from '../commandLine/options.ts';
import { shellWords } from '../commandLine/shellWords.ts';
import { isTerminal } from '../console/isTerminal.ts';
import { wantsColour } from '../console/wantsColour.ts';
import { LabError } from '../lab/LabError.ts';
import { addLab } from '../lab/program.ts';
import { UserFiles } from '../lab/UserFiles.ts';
import { addLimits } from '../limits/program.ts';
import type { ReportSurroundings } from '../limits/Report.ts';
import { machineFiles } from '../machineFiles.ts';
import { homeFolder, LabFolder } from '../store/LabFolder.ts';

/** Runs `ems lab …` and the other reports; answers the exit code. `print` writes to standard output. */
export function runSubcommand(given: ShellOptions, typed: readonly string[], print: (text: string) => void): number {
  const { options, words } = optionsAmong(given, typed);
  const program = programFor(surroundingsOf(options, print), print);
  try {
    program.parse(shellWords(program, words), { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (error instanceof LabError || error instanceof DamagedStore) throw new UsageError(error.message);
    throw error;
  }
}

/** What the subcommands work with. */
export function surroundingsOf(options: ShellOptions, print: (text: string) => void): ReportSurroundings {
  const home = homeFolder(options.home ?? undefined);
  return {
    labs: new LabFolder(home),
    files: new UserFiles(machineFiles(home, options.sandbox)),
    sandboxed: options.sandbox !== 'off',
    print: (line: string) => print(`${line}\n`),
    width: options.width ?? 120,
    server: options.server,
    home: options.home,
    chalk: new Chalk({ level: wantsColour(isTerminal(1), process.env) && !options.plain ? 1 : 0 }),
  };
}

/** The subcommands, as commander knows them. */
export function programFor(surroundings: ReportSurroundings, print: (text: string) => void): Command {
  const program = new Command('ems');
  program.exitOverride().configureOutput({ writeOut: print });
  addLab(program, surroundings);
  addLimits(program, surroundings);
  inherit(program);
  return program;
}

/** Options of `ems` itself may follow the subcommand, except where it has one of that name. */
function optionsAmong(given: ShellOptions, words: readonly string[]): ReturnType<typeof takeOptions> {
  const own = optionNames(
    programFor(
      surroundingsOf(given, () => {}),
      () => {},
    ),
    words,
  );
  return takeOptions(given, words, (name) => own.has(name));
}

/** The options of the subcommand that the words begin with, lower case and without dashes. */
function optionNames(program: Command, words: readonly string[]): Set<string> {
  const { command } = descend(program, words);
  return new Set(command.options.map(({ long }) => (long ?? '').slice(2).toLowerCase()));
}

/** commander hands down neither of these to subcommands made before. */
function inherit(command: Command): void {
  for (const child of command.commands) inherit(child.copyInheritedSettings(command));
}
