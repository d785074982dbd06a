import { catalog } from '../../cmdlets/catalog.ts';
import { exchangeOf } from '../../cmdlets/exchange/ExchangeSession.ts';
import { openConsole } from '../../cmdlets/utility/openConsole.ts';
import { notEmulatedHere } from '../../cmdlets/whyNotEmulated.ts';
import { Session } from '../../runtime/Session.ts';
import type { ShellOptions } from '../commandLine/options.ts';
import { candidatesAt } from '../completion/complete.ts';
import { connectLab } from '../connectLab.ts';
import { type ConsoleFacts, ConsoleUI } from '../console/ConsoleUI.ts';
import { canPaint } from '../console/canPaint.ts';
import { isTerminal } from '../console/isTerminal.ts';
import { LineInput } from '../console/LineInput.ts';
import { Output } from '../console/Output.ts';
import { wantsColour } from '../console/wantsColour.ts';
import { helpPages } from '../helpPages.ts';
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

/** What the interactive shell's engine does differently, because another thread has the keyboard. */
export interface ShellParts {
  /** True once after Ctrl-C. */
  readonly interrupted: () => boolean;
  /** Blocks up to so many milliseconds, less when Ctrl-C comes. */
  readonly wait: (milliseconds: number) => void;
  readonly makeUI: (facts: ConsoleFacts, streams: ConsoleStreams) => ConsoleUI;
}

export interface ConsoleStreams {
  readonly output: Output;
  readonly errors: Output;
  readonly input: LineInput;
}

/** A session on this machine, its console and its store. Nothing of the store is read before a command needs it. */
export function openShell(options: ShellOptions, parts: Partial<ShellParts> = {}): Shell {
  const input = new LineInput(0);
  const ui = openUI(options, input, parts.makeUI ?? plainUI);
  const home = homeFolder(options.home ?? undefined);
  const platform = nodePlatform({
    home,
    sandbox: options.sandbox,
    machineName: () => exchangeOf(session).connected,
    beforeSleep: () => ui.flush(),
    ...parts,
  });
  const session: Session = new Session({
    platform,
    ui,
    cmdlets: catalog,
    openConsole,
    help: helpPages(process.argv[1] ?? ''),
    whyNotEmulated: notEmulatedHere,
    complete: (...at) => candidatesAt(...at),
  });
  connectLab(session, home, options.server, options.sandbox !== 'off');
  return { session, ui, input };
}

const plainUI: ShellParts['makeUI'] = (facts, { output, errors, input }) => new ConsoleUI(facts, output, errors, input);

function openUI(options: ShellOptions, input: LineInput, makeUI: ShellParts['makeUI']): ConsoleUI {
  const outputIsTerminal = isTerminal(1);
  const colour = (isTerminal: boolean): boolean => !options.plain && wantsColour(isTerminal, process.env);
  const { columns, rows } = outputIsTerminal ? process.stdout : { columns: WIDTH, rows: HEIGHT };
  return makeUI(
    {
      width: options.width ?? columns,
      height: rows,
      // Answers may come through a pipe, unless the commands themselves do.
      interactive: !options.nonInteractive && options.action.kind !== 'stdin',
      outputColours: colour(outputIsTerminal),
      errorColours: colour(isTerminal(2)),
      canClear: canPaint(options),
    },
    { output: new Output(1, outputIsTerminal), errors: new Output(2, true), input },
  );
}
