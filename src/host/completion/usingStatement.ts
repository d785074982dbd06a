import { beginsWith, candidate, type Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';
import { namespaceItems } from './types.ts';
import { moduleItems } from './values/modules.ts';

/** What may stand behind `using` (recorded; the texts are ours). */
const KINDS: Readonly<Record<string, string>> = {
  assembly: 'Path of a .NET assembly to load.',
  module: 'Module whose classes are used.',
  namespace: 'Namespace in which types are looked for.',
  type: 'Another name for a type.',
};

/** `using namespace System.Te`. */
export function completeUsing({ session, before }: Cursor): Found | null {
  const match = /(?:^|[\n;])[ \t]*using[ \t]+(?:(\w+)[ \t]+)?([\w.]*)$/i.exec(before);
  if (match === null) return null;
  const [, kind, word = ''] = match;
  const start = before.length - word.length;
  if (kind === undefined) {
    const matches = beginsWith(word);
    const names = Object.entries(KINDS).filter(([name]) => matches(name));
    return { start, items: names.map(([name, toolTip]) => candidate('Keyword', name, name, toolTip)) };
  }
  if (/^namespace$/i.test(kind)) return { start, items: namespaceItems(word) };
  return /^module$/i.test(kind) ? { start, items: moduleItems(session, word) } : null;
}
