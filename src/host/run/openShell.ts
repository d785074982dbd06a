import { isatty } from 'node:tty';
import { catalog } from '../../cmdlets/catalog.ts';
import { openConsole } from '../../cmdlets/utility/openConsole.ts';
import { notEmulatedHere } from '../../cmdlets/whyNotEmulated.ts';
import { Session } from '../../runtime/Session.ts';
import type { ShellOptions } from '../commandLine/options.ts';
import { connectLab } from '../connectLab.ts';
import { ConsoleUI } from '../console/ConsoleUI.ts';
import { LineInput } from '../console/LineInput.ts';
import { Output } from '../console/Output.ts';
import { wantsColour } from '../console/wantsColour.ts';
import { nodePlatform } from '../platform.ts';
import { homeFolder } from '../store/LabFolder.ts';

/** Columns where there is no terminal to ask. */
const WIDTH = 120;
const HEIGHT = 50;

export interface Shell {
  readonly session: Session;
  readonly ui: ConsoleUI;
  readonly input: LineInput;
}

/** A session on this machine, its console and its store. Nothing of the store is read before a command needs it. */
export function openShell(options: ShellOptions): Shell {
  const input = new LineInput(0);
  const ui = openUI(options, input);
  const home = homeFolder(options.home ?? undefined);
  const platform = nodePlatform({ home, sandbox: options.sandbox, beforeSleep: () => ui.flush() });
  const session = new Session({
    platform,
    ui,
    cmdlets: catalog,
    openConsole,
    whyNotEmulated: notEmulatedHere,
  });
  connectLab(session, home, options.server);
  return { session, ui, input };
}

function openUI(options: ShellOptions, input: LineInput): ConsoleUI {
  const outputIsTerminal = isatty(1);
  const colour = (isTerminal: boolean): boolean => !options.plain && wantsColour(isTerminal, process.env);
  const { columns, rows } = outputIsTerminal ? process.stdout : { columns: WIDTH, rows: HEIGHT };
  return new ConsoleUI(
    {
      width: options.width ?? columns,
      height: rows,
      // Answers may come through a pipe, unless the commands themselves do.
      interactive: !options.nonInteractive && options.action.kind !== 'stdin',
      outputColours: colour(outputIsTerminal),
      errorColours: colour(isatty(2)),
      canClear: outputIsTerminal && !options.plain,
    },
    new Output(1, outputIsTerminal),
    new Output(2, true),
    input,
  );
}
