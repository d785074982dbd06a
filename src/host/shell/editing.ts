import { knownReadLine, type ReadLine } from '../../cmdlets/psreadline/ReadLine.ts';
import type { Session } from '../../runtime/Session.ts';
import { defaultEditOptions, type EditOptions } from '../editor/Command.ts';
import { type Colours, defaultColours } from '../editor/colours.ts';
import { type KeyBindings, SCRIPT } from '../editor/edit.ts';
import { keymaps, PASTE_KEY } from '../editor/keymap.ts';

/** What the line editor is told before each prompt: plain data. */
export interface Editing extends EditOptions {
  readonly bindings: KeyBindings;
  readonly colours: Colours;
  readonly continuation: string;
  readonly bell: 'None' | 'Visual' | 'Audible';
  readonly toolTips: boolean;
  readonly history: HistoryKeeping;
}

export interface HistoryKeeping {
  /** Native path of the file; null for the usual one. */
  readonly path: string | null;
  readonly save: 'SaveIncrementally' | 'SaveAtExit' | 'SaveNothing';
  readonly maximum: number;
  /** A script decides what is remembered: the engine says so after each command. */
  readonly isAsked: boolean;
}

export const defaultEditing: Editing = {
  ...defaultEditOptions,
  bindings: keymaps.Windows,
  colours: defaultColours,
  continuation: '>> ',
  bell: 'Audible',
  toolTips: true,
  history: { path: null, save: 'SaveIncrementally', maximum: 4096, isAsked: false },
};

/** The settings of a session; null where nothing has been set. */
export function editingOf(session: Session): Editing | null {
  const readLine = knownReadLine(session);
  return readLine === null ? null : editingFrom(readLine, (path) => session.fileSystem.native(path));
}

function editingFrom(readLine: ReadLine, nativePath: (path: string) => string): Editing {
  const { options, editor } = readLine;
  return {
    historyNoDuplicates: options.HistoryNoDuplicates,
    historySearchCursorMovesToEnd: options.HistorySearchCursorMovesToEnd,
    historySearchCaseSensitive: options.HistorySearchCaseSensitive,
    wordDelimiters: options.WordDelimiters,
    killRing: options.MaximumKillRingCount,
    predictions: options.PredictionSource === 'History',
    bindings: bindingsOf(readLine),
    colours: coloursOf(options.colours),
    continuation: options.ContinuationPrompt,
    bell: options.BellStyle as Editing['bell'],
    toolTips: options.ShowToolTips,
    history: {
      path: options.HistorySavePath === editor.historyPath ? null : nativePath(options.HistorySavePath),
      save: options.HistorySaveStyle as HistoryKeeping['save'],
      maximum: options.MaximumHistoryCount,
      isAsked: options.AddToHistoryHandler !== null,
    },
  };
}

function bindingsOf(readLine: ReadLine): KeyBindings {
  const entries = [...readLine.bindings()].map(([chord, binding]) => [
    chord,
    typeof binding === 'string' ? binding : SCRIPT,
  ]);
  return { ...Object.fromEntries(entries), [PASTE_KEY]: 'InsertPaste' };
}

/** Escape sequences as the numbers between `ESC [` and `m`, several of them joined. */
function coloursOf(sequences: Readonly<Record<string, string>>): Colours {
  const entries = Object.entries(sequences).map(([use, sequence]) => [
    use.charAt(0).toLowerCase() + use.slice(1),
    [...sequence.matchAll(/\x1b\[([\d;]*)m/g)].map(([, numbers]) => numbers).join(';'),
  ]);
  return Object.fromEntries(entries) as Colours;
}
