import type { ShellOptions } from '../commandLine/options.ts';
import { codeSuggestions } from '../completion/line/codeSuggestions.ts';
import { lineWords } from '../completion/line/lineWords.ts';
import { printed } from '../completion/line/printed.ts';
import { suggest } from '../completion/line/suggest.ts';
import { openShell } from './openShell.ts';
import { programFor, surroundingsOf } from './runSubcommand.ts';

/** What `ems --complete <line>` prints: candidates for the last word of a command line that begins with `ems`. */
export function suggestions(options: ShellOptions, line: string): string {
  const surroundings = surroundingsOf(options, () => {});
  return printed(
    suggest(lineWords(line).slice(1), {
      labs: surroundings.labs,
      program: programFor(surroundings, () => {}),
      code: (text) => codeSuggestions(openShell({ ...options, nonInteractive: true }).session, text),
    }),
  );
}
