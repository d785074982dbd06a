import type { EditState } from './EditState.ts';
import type { Key } from './Key.ts';

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
  | { readonly kind: 'help'; readonly of: 'command' | 'parameter'; readonly text: string; readonly cursor: number }
  /** Ask the engine for completions; the answer comes back through `completed`. */
  | { readonly kind: 'complete'; readonly text: string; readonly cursor: number; readonly how: CompletionStyle };

export type CompletionStyle = 'next' | 'previous' | 'menu';

/** What the editor may look at besides its own state. */
export interface EditContext {
  /** Accepted lines, oldest first. */
  readonly history: readonly string[];
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
