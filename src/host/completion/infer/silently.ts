import type { Session } from '../../../runtime/Session.ts';
import { nullSink } from '../../../runtime/Sink.ts';

/** Longest time for one look; what is not there by then is not offered. */
const MOST_MILLISECONDS = 150;

const SILENT = { error: nullSink, warning: nullSink, verbose: nullSink, debug: nullSink, information: nullSink };

/** A console on which nothing appears and nobody answers. */
const silentConsole = (ui: Session['ui']): Session['ui'] =>
  Object.create(ui, { interactive: { value: false }, write: { value() {} }, progress: { value() {} } });

/** Runs a command that only looks; nothing of it is seen, remembered in `$Error` or `$?`, or asked. Empty where it fails. */
export function silently(session: Session, text: string): unknown[] {
  const { streams, success, deadline, ui } = session;
  const errors = [...session.errors.items];
  const until = Math.min(deadline, session.platform.ticks() + MOST_MILLISECONDS);
  Object.assign(session, { streams: SILENT, deadline: until, ui: silentConsole(ui) });
  try {
    return session.compile(text).invoke([]);
  } catch {
    return [];
  } finally {
    session.errors.items.splice(0, Number.POSITIVE_INFINITY, ...errors);
    Object.assign(session, { streams, success, deadline, ui });
  }
}
