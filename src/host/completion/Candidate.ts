import { InvalidWildcard, wildcard } from '../../values/WildcardPattern.ts';

/** System.Management.Automation.CompletionResultType, without what no completion of ours gives. */
export type ResultType =
  | 'Text'
  | 'Command'
  | 'ProviderItem'
  | 'ProviderContainer'
  | 'Property'
  | 'Method'
  | 'ParameterName'
  | 'ParameterValue'
  | 'Variable'
  | 'Namespace'
  | 'Type'
  | 'Keyword';

/** One thing that could stand at the cursor. */
export interface Candidate {
  /** What is put into the line. */
  readonly text: string;
  /** What a list shows (`ListItemText`). */
  readonly label: string;
  readonly type: ResultType;
  /** Made when it is shown: the syntax of 300 commands is not wanted for a list of their names. */
  readonly toolTip: () => string;
}

export interface Found {
  /** Offset at which the word to be replaced begins. */
  readonly start: number;
  readonly items: readonly Candidate[];
}

/** A candidate that is its own label and tool tip. */
export const candidate = (type: ResultType, text: string, label = text, toolTip = label): Candidate => ({
  text,
  label,
  type,
  toolTip: () => toolTip,
});

/** Tests names against a word that was begun; the word may hold wildcards, as in 5.1. */
export function beginsWith(word: string): (name: string) => boolean {
  if (!/[*?[`]/.test(word)) {
    const key = word.toLowerCase();
    return (name) => name.length >= key.length && name.slice(0, key.length).toLowerCase() === key;
  }
  try {
    const pattern = wildcard(`${word}*`);
    return (name) => pattern.matches(name);
  } catch (error) {
    if (error instanceof InvalidWildcard) return () => false;
    throw error;
  }
}

/** By label, whatever the case. */
export function byLabel(left: Candidate, right: Candidate): number {
  return compareNames(left.label, right.label);
}

export function compareNames(left: string, right: string): number {
  const a = left.toLowerCase();
  const b = right.toLowerCase();
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names that begin like the word, in alphabetical order without repetitions. */
export function beginning(word: string, names: Iterable<string>): string[] {
  const matches = beginsWith(word);
  const found = new Map<string, string>();
  for (const name of names) if (matches(name)) found.set(name.toLowerCase(), name);
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
