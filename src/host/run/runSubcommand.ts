import { Chalk } from 'chalk';
import { Command, CommanderError } from 'commander';
import { DamagedStore } from '../../exchange/store/StoreBackend.ts';
import type { ShellOptions } from '../commandLine/options.ts';
import { UsageError } from '../commandLine/options.ts';
import { isTerminal } from '../console/isTerminal.ts';
import { wantsColour } from '../console/wantsColour.ts';
import { addLab } from '../lab/program.ts';
import { LabError } from '../lab/Subcommand.ts';
import { addLimits } from '../limits/program.ts';
import { shellWords } from '../limits/shellWords.ts';
import { homeFolder, LabFolder } from '../store/LabFolder.ts';

/** Runs `ems lab …` and the other reports; answers the exit code. `print` writes to standard output. */
export function runSubcommand(options: ShellOptions, words: readonly string[], print: (text: string) => void): number {
  const program = new Command('ems');
  const surroundings = {
    labs: new LabFolder(homeFolder(options.home ?? undefined)),
    print: (line: string) => print(`${line}\n`),
    width: options.width ?? 120,
    server: options.server,
    home: options.home,
    chalk: new Chalk({ level: wantsColour(isTerminal(1), process.env) && !options.plain ? 1 : 0 }),
  };
  program.exitOverride().configureOutput({ writeOut: print });
  addLab(program, surroundings);
  addLimits(program, surroundings);
  inherit(program);
  try {
    program.parse(words[0] === 'lab' ? words : shellWords(words), { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode;
    if (error instanceof LabError || error instanceof DamagedStore) throw new UsageError(error.message);
    throw error;
  }
}

/** commander hands down neither of these to subcommands made before. */
function inherit(command: Command): void {
  for (const child of command.commands) inherit(child.copyInheritedSettings(command));
}
