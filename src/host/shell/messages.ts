import type { Completions } from '../editor/commands/completion.ts';

/** What the editor's thread asks of the engine's, in the order in which it rings. */
export type Request =
  | { readonly kind: 'run'; readonly text: string }
  /** What the user typed at a question; null when they gave none. */
  | { readonly kind: 'answer'; readonly text: string | null }
  | { readonly kind: 'complete'; readonly id: number; readonly text: string; readonly cursor: number }
  | { readonly kind: 'help'; readonly id: number; readonly topic: string };

/** What the engine's thread says. */
export type Reply =
  /** It waits for a command; `prompt` is what the prompt function gave. */
  | { readonly kind: 'ready'; readonly prompt: string; readonly editing: EditingOptions }
  | { readonly kind: 'completions'; readonly id: number; readonly completions: Completions }
  | { readonly kind: 'helpText'; readonly id: number; readonly text: string }
  /** A question inside a command: a line, a secret, or one key. */
  | { readonly kind: 'ask'; readonly prompt: string; readonly what: 'line' | 'secret' | 'key' }
  | { readonly kind: 'exit'; readonly code: number };

/** What Set-PSReadLineOption changed. */
export interface EditingOptions {
  readonly mode: 'Windows' | 'Emacs';
  readonly predictions: boolean;
}
