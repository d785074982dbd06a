import type { Session } from '../../runtime/Session.ts';
import type { Completions } from '../editor/commands/completion.ts';
import type { Completer, Found } from './candidates.ts';
import { completeCommandLine } from './commandLine.ts';
import { completeMember } from './members.ts';
import { completeType } from './types.ts';
import { completeVariable } from './variables.ts';

const COMPLETERS: readonly Completer[] = [completeMember, completeVariable, completeType, completeCommandLine];

/** Most candidates that are shown (PSReadLine's CompletionQueryItems is 100). */
const MOST = 1000;

/** What could stand at the cursor. Never throws: where nothing is known there are no candidates. */
export function complete(session: Session, text: string, cursor: number): Completions {
  const before = text.slice(0, cursor);
  for (const completer of COMPLETERS) {
    const found = attempt(() => completer(session, before));
    if (found !== null) return { start: found.start, end: cursor, items: found.items.slice(0, MOST) };
  }
  return { start: cursor, end: cursor, items: [] };
}

function attempt(find: () => Found | null): Found | null {
  try {
    return find();
  } catch {
    // A completion that fails must not disturb the one who types.
    return null;
  }
}
