import type { Session } from '../../runtime/Session.ts';
import type { CompletionItem } from '../editor/EditState.ts';

/** One way of completing: null where it does not apply to the text before the cursor. */
export type Completer = (session: Session, before: string) => Found | null;

export interface Found {
  /** Offset at which the word to be replaced begins. */
  readonly start: number;
  readonly items: readonly CompletionItem[];
}

/** Names that begin like the word, in alphabetical order without repetitions. */
export function beginning(word: string, names: Iterable<string>): string[] {
  const key = word.toLowerCase();
  const found = new Map<string, string>();
  for (const name of names) if (name.toLowerCase().startsWith(key)) found.set(name.toLowerCase(), name);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}

export const plainItem = (text: string, toolTip = text): CompletionItem => ({ text, label: text, toolTip });
