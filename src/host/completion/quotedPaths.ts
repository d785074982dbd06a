import type { Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';
import { pathItems } from './paths.ts';

/** A path in the text of an expression: `$file = './no`. */
export function completeQuotedPath({ session, before, innermost }: Cursor): Found | null {
  const [, quote, word] = /(['"])([^'"]*[\\/][^'"]*)$/.exec(before) ?? [];
  if (quote === undefined || word === undefined || !/^['"]/.test(innermost.extent.text)) return null;
  return { start: before.length - word.length - 1, items: pathItems(session, word, quote) };
}
