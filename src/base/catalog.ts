/** Where the wording of a message comes from. */
export type MessageProof = 'recorded' | 'documented' | 'reported' | 'inferred';

/** A message with `{0}`, `{1}` … for its arguments, and what vouches for its wording. */
export interface CatalogEntry {
  readonly text: string;
  readonly proof: MessageProof;
}

/** Message texts by id. */
export type Catalog<Id extends string> = Readonly<Record<Id, CatalogEntry>>;

/** The text of an entry with its arguments filled in. Without arguments the text is given as it stands, braces too. */
export function formatMessage(entry: CatalogEntry, args: readonly string[]): string {
  if (args.length === 0) return entry.text;
  return entry.text.replace(/\{(\d+)\}|\{\{|\}\}/g, (found, index: string | undefined) => {
    if (index === undefined) return found.charAt(0);
    return args[Number(index)] ?? found;
  });
}
