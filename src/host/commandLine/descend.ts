import type { Command, Option } from 'commander';

/** A subcommand among the words of a command line. */
export interface Descent {
  readonly command: Command;
  /** The names on the way, as commander has them: `lab`, `new`. */
  readonly path: readonly string[];
  /** The words behind: options and arguments. */
  readonly rest: readonly string[];
}

/** The subcommand that the words begin with; upper and lower case are the same. */
export function descend(program: Command, words: readonly string[]): Descent {
  let command = program;
  const path: string[] = [];
  for (const word of words) {
    const next = command.commands.find((one) => one.name() === word.toLowerCase());
    if (next === undefined) break;
    command = next;
    path.push(next.name());
  }
  return { command, path, rest: words.slice(path.length) };
}

/** Whether a value follows the option. */
export const takesValue = ({ required, optional }: Option): boolean => required || optional;
