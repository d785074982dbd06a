import type { Session } from '../../runtime/Session.ts';
import type { PSSession } from '../../runtime/types/PSSession.ts';

const sessions = new WeakMap<Session, PSSession[]>();

/** The sessions that were made and not removed yet. */
export function openSessions(session: Session): PSSession[] {
  let open = sessions.get(session);
  if (!open) {
    open = [];
    sessions.set(session, open);
  }
  return open;
}
