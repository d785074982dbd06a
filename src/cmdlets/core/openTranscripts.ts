import type { Session } from '../../runtime/Session.ts';
import type { Transcript } from './Transcript.ts';

/** The transcripts that sessions are writing, the newest last. */
const open = new WeakMap<Session, Transcript[]>();

/** Lets a transcript listen to the console; what it holds back is written after each command. */
export function addTranscript(session: Session, transcript: Transcript): void {
  const list = open.get(session);
  session.ui.recorders.push(transcript);
  if (list !== undefined) return void list.push(transcript);
  const first = [transcript];
  open.set(session, first);
  session.afterRun.push(() => {
    for (const one of first) one.flush();
  });
}

/** Ends the newest transcript; null where none is open. */
export function endTranscript(session: Session): Transcript | null {
  const transcript = open.get(session)?.pop();
  if (transcript === undefined) return null;
  const { recorders } = session.ui;
  recorders.splice(recorders.indexOf(transcript), 1);
  transcript.end();
  return transcript;
}
