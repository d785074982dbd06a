import { nobodyThere } from './nobodyThere.ts';
import { promptLoop } from './promptLoop.ts';
import { runTyped } from './runTyped.ts';
import type { Session } from './Session.ts';

/**
 * A prompt inside the prompt (Suspend, `$Host.EnterNestedPrompt()`), left with `exit`. Its commands see the scope of the
 * code that waits; `$NestedPromptLevel` counts how deep it is.
 */
export function nestedPrompt(session: Session): void {
  if (!session.ui.interactive) throw nobodyThere();
  const level = session.state.root.own('nestedpromptlevel');
  const before = level?.read();
  const depth = typeof before === 'number' ? before : 0;
  level?.assign(depth + 1);
  try {
    promptLoop(session, (text) => runTyped(session, text));
  } finally {
    level?.assign(depth);
  }
}
