import type { EditState } from './EditState.ts';
import type { Key } from './Key.ts';
import { WORD_DELIMITERS } from './motion.ts';

/** What the editor asks of the host after a key. */
export type Effect =
  | { readonly kind: 'accept'; readonly text: string }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'exit' }
  | { readonly kind: 'clearScreen' }
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'paste' }
  | { readonly kind: 'bell' }
  | { readonly kind: 'clearHistory' }
  | { readonly kind: 'showKeys' }
  /** Text to stand above the line. */
  | { readonly kind: 'show'; readonly text: string }
  /** Says what a key does. */
  | { readonly kind: 'showKey'; readonly key: Key }
  | { readonly kind: 'switchPredictions' }
  /** A script block of Set-PSReadLineKeyHandler takes over; the new state comes back. */
  | { readonly kind: 'script'; readonly chord: string }
  /** The text is accepted, and the entry that follows it in the history is shown at the next prompt. */
  | { readonly kind: 'acceptAndNext'; readonly text: string; readonly next: string | null }
  | { readonly kind: 'help'; readonly of: 'command' | 'parameter'; readonly text: string; readonly cursor: number }
  /** Ask the engine for completions; the answer comes back through `completed`. */
  | { readonly kind: 'complete'; readonly text: string; readonly cursor: number; readonly how: CompletionStyle };

/** `common`: as far as all candidates agree; `list`: only shows them. */
export type CompletionStyle = 'next' | 'previous' | 'menu' | 'common' | 'list';

/** What Set-PSReadLineOption changes about how keys work. */
export interface EditOptions {
  /** Going through the history shows each command once. */
  readonly historyNoDuplicates: boolean;
  readonly historySearchCursorMovesToEnd: boolean;
  readonly historySearchCaseSensitive: boolean;
  readonly wordDelimiters: string;
  /** Killed texts that are kept. */
  readonly killRing: number;
  /** The rest of the newest command that goes on like the text can be taken over. */
  readonly predictions: boolean;
}

export const defaultEditOptions: EditOptions = {
  historyNoDuplicates: true,
  historySearchCursorMovesToEnd: false,
  historySearchCaseSensitive: false,
  wordDelimiters: WORD_DELIMITERS,
  killRing: 10,
  predictions: true,
};

/** What the editor may look at besides its own state. */
export interface EditContext {
  /** Accepted lines, oldest first. */
  readonly history: readonly string[];
  readonly options: EditOptions;
  /** False while the text is unfinished: Enter then starts a continuation line. */
  isComplete(text: string): boolean;
}

export interface Step {
  readonly state: EditState;
  readonly effects?: readonly Effect[];
}

/** One editing function of PSReadLine, under its own name. */
export interface EditCommand {
  readonly group:
    | 'Basic editing'
    | 'Cursor movement'
    | 'History'
    | 'Completion'
    | 'Selection'
    | 'Miscellaneous'
    | 'Search';
  readonly description: string;
  run(state: EditState, context: EditContext, key: Key): Step;
}

export const bell = (state: EditState): Step => ({ state, effects: [{ kind: 'bell' }] });
