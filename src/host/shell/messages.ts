import type { Step } from '../editor/Command.ts';
import type { Completions } from '../editor/commands/completion.ts';
import type { EditState } from '../editor/EditState.ts';
import type { Editing } from './editing.ts';
import type { Wanted } from './Front.ts';
import type { Remembered } from './HistoryFile.ts';

/** What the editor's thread asks of the engine's, in the order in which it rings. */
export type Request =
  | { readonly kind: 'run'; readonly text: string }
  /** What the user typed at a question; null when they gave none. */
  | { readonly kind: 'answer'; readonly text: string | null }
  | { readonly kind: 'complete'; readonly id: number; readonly text: string; readonly cursor: number }
  | { readonly kind: 'help'; readonly id: number; readonly topic: string }
  /** A key that a script handles was pressed. */
  | { readonly kind: 'script'; readonly id: number; readonly chord: string; readonly state: EditState };

/** What the engine's thread says. */
export type Reply =
  /** It waits for a command; `prompt` is what the prompt function gave. */
  | { readonly kind: 'ready'; readonly prompt: string; readonly editing: Editing | null }
  /** What AddToHistoryHandler says of the command that runs. */
  | { readonly kind: 'remember'; readonly text: string; readonly where: Remembered }
  | { readonly kind: 'completions'; readonly id: number; readonly completions: Completions }
  | { readonly kind: 'helpText'; readonly id: number; readonly text: string }
  | { readonly kind: 'scripted'; readonly id: number; readonly step: Step }
  /** A question inside a command: a line, a secret, or one key. */
  | { readonly kind: 'ask'; readonly prompt: string; readonly what: Wanted }
  | { readonly kind: 'exit'; readonly code: number };
