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

/** What terminals send and no key of PSReadLine stands for; never shown. */
export const PASTE_KEY = 'Paste';

/** Keys that mean the same in both modes. */
const COMMON: Record<string, string> = {
  Enter: 'AcceptLine',
  'Shift+Enter': 'AddLine',
  [PASTE_KEY]: 'InsertPaste',
  Backspace: 'BackwardDeleteChar',
  'Ctrl+h': 'BackwardDeleteChar',
  Delete: 'DeleteChar',
  LeftArrow: 'BackwardChar',
  RightArrow: 'ForwardChar',
  UpArrow: 'PreviousHistory',
  DownArrow: 'NextHistory',
  Home: 'BeginningOfLine',
  End: 'EndOfLine',
  F1: 'ShowCommandHelp',
  F2: 'SwitchPredictionView',
  'Alt+h': 'ShowParameterHelp',
  'Alt+?': 'WhatIsKey',
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
  ...Object.fromEntries([...'0123456789-'].map((digit) => [`Alt+${digit}`, 'DigitArgument'])),
};

/** PSReadLine's Windows mode (documented: about_PSReadLine_Functions). */
const WINDOWS: Record<string, string> = {
  ...COMMON,
  'Ctrl+Enter': 'InsertLineAbove',
  'Ctrl+Shift+Enter': 'InsertLineBelow',
  'Ctrl+c': 'CopyOrCancelLine',
  'Ctrl+C': 'Copy',
  'Ctrl+v': 'Paste',
  'Ctrl+x': 'Cut',
  'Ctrl+z': 'Undo',
  'Ctrl+y': 'Redo',
  'Ctrl+a': 'SelectAll',
  'Ctrl+]': 'GotoBrace',
  'Ctrl+w': 'BackwardKillWord',
  'Ctrl+Backspace': 'BackwardKillWord',
  'Ctrl+Delete': 'KillWord',
  'Alt+d': 'KillWord',
  'Ctrl+Home': 'BackwardDeleteInput',
  'Ctrl+End': 'ForwardDeleteInput',
  'Ctrl+LeftArrow': 'BackwardWord',
  'Ctrl+RightArrow': 'NextWord',
  'Ctrl+Shift+LeftArrow': 'SelectBackwardWord',
  'Ctrl+Shift+RightArrow': 'SelectNextWord',
  Escape: 'RevertLine',
  Tab: 'TabCompleteNext',
  'Shift+Tab': 'TabCompletePrevious',
  F3: 'CharacterSearch',
  'Shift+F3': 'CharacterSearchBackward',
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
  'Ctrl+g': 'Abort',
  'Ctrl+k': 'KillLine',
  'Ctrl+n': 'NextHistory',
  'Ctrl+o': 'AcceptAndGetNext',
  'Ctrl+p': 'PreviousHistory',
  'Ctrl+t': 'SwapCharacters',
  'Ctrl+u': 'BackwardKillInput',
  'Ctrl+w': 'UnixWordRubout',
  'Ctrl+y': 'Yank',
  'Ctrl+_': 'Undo',
  'Ctrl+]': 'CharacterSearch',
  'Ctrl+Alt+]': 'CharacterSearchBackward',
  'Ctrl+Alt+y': 'YankNthArg',
  'Ctrl+x,Backspace': 'BackwardKillInput',
  'Ctrl+x,Ctrl+u': 'Undo',
  'Ctrl+x,Ctrl+x': 'ExchangePointAndMark',
  'Alt+y': 'YankPop',
  'Alt+_': 'YankLastArg',
  'Alt+b': 'BackwardWord',
  'Alt+c': 'CapitalizeWord',
  'Alt+d': 'KillWord',
  'Alt+f': 'ForwardWord',
  'Alt+l': 'DowncaseWord',
  'Alt+r': 'RevertLine',
  'Alt+u': 'UpcaseWord',
  'Alt+B': 'SelectBackwardWord',
  'Alt+F': 'SelectForwardWord',
  'Alt+=': 'PossibleCompletions',
  'Alt+Spacebar': 'SetMark',
  'Alt+Backspace': 'BackwardKillWord',
  'Alt+<': 'BeginningOfHistory',
  'Alt+>': 'EndOfHistory',
  'Escape,r': 'RevertLine',
  'Ctrl+LeftArrow': 'BackwardWord',
  'Ctrl+RightArrow': 'ForwardWord',
  'Ctrl+Home': 'BackwardDeleteInput',
  'Ctrl+End': 'ForwardDeleteInput',
  Tab: 'Complete',
  'Shift+Tab': 'TabCompletePrevious',
};

export const keymaps: Readonly<Record<EditMode, Readonly<Record<string, string>>>> = { Windows: WINDOWS, Emacs: EMACS };
