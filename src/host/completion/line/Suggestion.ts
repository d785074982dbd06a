/** Something that the word being typed could become. */
export interface Suggestion {
  readonly text: string;
  readonly help: string;
}

/** What could stand at the end of a command line of `ems`. */
export interface Suggestions {
  readonly items: readonly Suggestion[];
  /** A file may stand there too: any, a folder, or one of this ending. */
  readonly files: 'any' | 'folder' | '.ps1' | null;
}

export const NOTHING: Suggestions = { items: [], files: null };

/** Those that begin like the word. Options may have one dash or two: they get as many as were typed. */
export function beginningLike(word: string, items: readonly Suggestion[]): Suggestion[] {
  const key = word.toLowerCase();
  const [dashes = ''] = /^-+/.exec(word) ?? [];
  return items
    .map((item) => (dashes === '' || word === '-' ? item : { ...item, text: item.text.replace(/^-+/, dashes) }))
    .filter(({ text }) => text.toLowerCase().startsWith(key));
}
