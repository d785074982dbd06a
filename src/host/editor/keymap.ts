import type { EditCommand } from './Command.ts';
import { completionCommands } from './commands/completion.ts';
import { editingCommands } from './commands/editing.ts';
import { historyCommands } from './commands/history.ts';
import { miscellaneousCommands } from './commands/miscellaneous.ts';
import { movementCommands } from './commands/movement.ts';

/** Every editing function by its PSReadLine name. */
export const editCommands: Readonly<Record<string, EditCommand>> = {
  ...editingCommands,
  ...movementCommands,
  ...historyCommands,
  ...completionCommands,
  ...miscellaneousCommands,
};

export type EditMode = 'Windows' | 'Emacs';

/** Keys that mean the same in both modes. */
const COMMON: Record<string, string> = {
  Enter: 'AcceptLine',
  'Shift+Enter': 'AddLine',
  Paste: 'InsertPaste',
  Backspace: 'BackwardDeleteChar',
  Delete: 'DeleteChar',
  LeftArrow: 'BackwardChar',
  RightArrow: 'ForwardChar',
  UpArrow: 'PreviousHistory',
  DownArrow: 'NextHistory',
  Home: 'BeginningOfLine',
  End: 'EndOfLine',
  F1: 'ShowCommandHelp',
  'Alt+h': 'ShowParameterHelp',
  'Alt+.': 'YankLastArg',
  'Ctrl+Spacebar': 'MenuComplete',
  'Ctrl+l': 'ClearScreen',
  'Ctrl+r': 'ReverseSearchHistory',
  'Ctrl+s': 'ForwardSearchHistory',
  'Shift+LeftArrow': 'SelectBackwardChar',
  'Shift+RightArrow': 'SelectForwardChar',
  'Shift+Home': 'SelectBackwardsLine',
  'Shift+End': 'SelectLine',
  'Ctrl+Alt+?': 'ShowKeyBindings',
};

/** PSReadLine's Windows mode (documented: about_PSReadLine). */
const WINDOWS: Record<string, string> = {
  ...COMMON,
  'Ctrl+Enter': 'InsertLineAbove',
  'Ctrl+c': 'CopyOrCancelLine',
  'Ctrl+v': 'Paste',
  'Ctrl+x': 'Cut',
  'Ctrl+z': 'Undo',
  'Ctrl+y': 'Redo',
  'Ctrl+a': 'SelectAll',
  'Ctrl+]': 'GotoBrace',
  'Ctrl+w': 'BackwardKillWord',
  'Ctrl+Backspace': 'BackwardKillWord',
  'Ctrl+Delete': 'KillNextWord',
  'Alt+d': 'KillNextWord',
  'Ctrl+Home': 'BackwardDeleteInput',
  'Ctrl+End': 'ForwardDeleteInput',
  'Ctrl+LeftArrow': 'BackwardWord',
  'Ctrl+RightArrow': 'NextWord',
  'Ctrl+Shift+LeftArrow': 'SelectBackwardWord',
  'Ctrl+Shift+RightArrow': 'SelectNextWord',
  Escape: 'RevertLine',
  Tab: 'TabCompleteNext',
  'Shift+Tab': 'TabCompletePrevious',
  F8: 'HistorySearchBackward',
  'Shift+F8': 'HistorySearchForward',
  'Alt+F7': 'ClearHistory',
  'Ctrl+d': 'DeleteCharOrExit',
};

/** PSReadLine's Emacs mode. */
const EMACS: Record<string, string> = {
  ...COMMON,
  'Ctrl+a': 'BeginningOfLine',
  'Ctrl+b': 'BackwardChar',
  'Ctrl+c': 'CopyOrCancelLine',
  'Ctrl+d': 'DeleteCharOrExit',
  'Ctrl+e': 'EndOfLine',
  'Ctrl+f': 'ForwardChar',
  'Ctrl+k': 'KillLine',
  'Ctrl+n': 'NextHistory',
  'Ctrl+p': 'PreviousHistory',
  'Ctrl+t': 'SwapCharacters',
  'Ctrl+u': 'BackwardKillLine',
  'Ctrl+w': 'UnixWordRubout',
  'Ctrl+y': 'Yank',
  'Alt+y': 'YankPop',
  'Ctrl+_': 'Undo',
  'Alt+b': 'BackwardWord',
  'Alt+d': 'KillWord',
  'Alt+f': 'ForwardWord',
  'Alt+Backspace': 'BackwardKillWord',
  'Alt+<': 'BeginningOfHistory',
  'Alt+>': 'EndOfHistory',
  'Ctrl+LeftArrow': 'BackwardWord',
  'Ctrl+RightArrow': 'ForwardWord',
  Tab: 'TabCompleteNext',
  'Shift+Tab': 'TabCompletePrevious',
};

export const keymaps: Readonly<Record<EditMode, Readonly<Record<string, string>>>> = { Windows: WINDOWS, Emacs: EMACS };
