import type { Completions } from '../editor/commands/completion.ts';

/** What the editor's thread asks of the engine's. */
export type Request =
  | { readonly kind: 'run'; readonly text: string }
  | { readonly kind: 'complete'; readonly id: number; readonly text: string; readonly cursor: number }
  | { readonly kind: 'help'; readonly id: number; readonly topic: string };

/** What the engine's thread says. */
export type Reply =
  /** It waits for a command; `prompt` is what the prompt function gave. */
  | { readonly kind: 'ready'; readonly prompt: string; readonly editing: EditingOptions }
  | { readonly kind: 'completions'; readonly id: number; readonly completions: Completions }
  | { readonly kind: 'helpText'; readonly id: number; readonly text: string }
  /** A prompt inside a command: answer through the switchboard. */
  | { readonly kind: 'ask'; readonly prompt: string; readonly secret: boolean }
  | { readonly kind: 'progress'; readonly text: string }
  | { readonly kind: 'exit'; readonly code: number };

/** What Set-PSReadLineOption changed. */
export interface EditingOptions {
  readonly mode: 'Windows' | 'Emacs';
  readonly predictions: boolean;
}
