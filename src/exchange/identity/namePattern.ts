/** Tests a name. */
export type NameTest = (name: string) => boolean;

/**
 * A name as identities take it: case does not count, and a `*` at the beginning or the end stands for anything
 * (documented; in the middle it is an ordinary character).
 */
export function namePattern(text: string): { readonly wildcard: boolean; readonly matches: NameTest } {
  const lower = text.toLowerCase();
  if (lower === '*') return { wildcard: true, matches: () => true };
  const open = lower.startsWith('*');
  const close = lower.endsWith('*');
  const core = lower.slice(open ? 1 : 0, close ? -1 : undefined);
  if (open && close) return { wildcard: true, matches: (name) => name.toLowerCase().includes(core) };
  if (open) return { wildcard: true, matches: (name) => name.toLowerCase().endsWith(core) };
  if (close) return { wildcard: true, matches: (name) => name.toLowerCase().startsWith(core) };
  return { wildcard: false, matches: (name) => name.toLowerCase() === lower };
}
