import type { LineEditor } from '../../cmdlets/psreadline/LineEditor.ts';
import { type EditMode, editCommands, keymaps, PASTE_KEY } from '../editor/keymap.ts';
import { readChord } from '../editor/keyNames.ts';

/** The file that keeps what was typed, in the home folder of the shell. */
export const historyPath = (home: string): string => `${home}/history.txt`;

/** The line editor as the cmdlets of PSReadLine see it. */
export function lineEditor(historyPath: string): LineEditor {
  const { InsertPaste: _insertPaste, ...functions } = editCommands;
  return {
    functions,
    bindings(mode) {
      const { [PASTE_KEY]: _paste, ...bindings } = keymaps[mode as EditMode] ?? keymaps.Windows;
      return bindings;
    },
    chord: readChord,
    historyPath,
  };
}
