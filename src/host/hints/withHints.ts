import { soughtBy, tellOnce } from '../../runtime/noteSought.ts';
import type { RunResult, Session } from '../../runtime/Session.ts';
import { ErrorRecord } from '../../values/ErrorRecord.ts';
import { hintFor } from './hintFor.ts';
import { HINTS_VARIABLE } from './hintsVariable.ts';
import { sessionWorld } from './sessionWorld.ts';

/**
 * Runs what was typed; after an error that was shown, one dim line says what to type next, where we are sure, and
 * whether .NET has a type or member that was not found.
 */
export function withHints(session: Session, typed: string, run: () => RunResult): RunResult {
  const { ui, errors } = session;
  const [newest] = errors.items;
  const shown = ui.errorsShown;
  const result = run();
  const [error] = errors.items;
  if (ui.errorsShown > shown && error !== newest && error instanceof ErrorRecord && wanted(session))
    showHint(session, error, typed);
  return result;
}

const wanted = (session: Session): boolean => session.globalValue(HINTS_VARIABLE) !== false;

function showHint(session: Session, error: ErrorRecord, typed: string): void {
  const facts = { id: error.fullyQualifiedErrorId, message: error.exception.message, command: error.activity };
  const hint = hintFor(facts, typed, sessionWorld(session));
  if (hint !== null) session.ui.write(`Try: ${hint}\n`, 'DarkGray');
  const sought = soughtBy(error.exception);
  if (sought !== null) tellOnce(sought, (text) => session.ui.write(`${text}\n`, 'DarkGray'));
}
