/** Longer than any `<Ref RefId="…" />`, so that one cut in two between pieces is seen. */
const OVERLAP = 256;

/** The ids of objects that a file refers to again, from its text in pieces. */
export function referredIds(pieces: Iterable<string>): ReadonlySet<string> {
  const ids = new Set<string>();
  let rest = '';
  for (const piece of pieces) {
    const text = rest + piece;
    for (let at = text.indexOf('<Ref '); at >= 0; at = text.indexOf('<Ref ', at + 1)) {
      const id = /^<Ref [^>]*?RefId=["'](\d+)["']/.exec(text.slice(at, at + OVERLAP))?.[1];
      if (id !== undefined) ids.add(id);
    }
    rest = text.slice(-OVERLAP);
  }
  return ids;
}
