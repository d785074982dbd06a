import type { Session } from '../../runtime/Session.ts';

/** What a session sealed: its texts by the blob that stands for them. Nothing of it is ever written. */
const sealedIn = new WeakMap<Session, Map<string, string>>();

/** The beginning of every blob that Windows makes. Proof: documented. */
const HEADER = '01000000d08c9ddf0115d1118c7a00c04fc297eb01000000';
const RANDOM_DIGITS = 400;

/** A blob like those of Windows; only this session can open it. */
export function seal(session: Session, text: string): string {
  const digits = Array.from({ length: RANDOM_DIGITS }, () => Math.floor(session.platform.random() * 16).toString(16));
  const blob = HEADER + digits.join('');
  const known = sealedIn.get(session) ?? new Map<string, string>();
  sealedIn.set(session, known.set(blob, text));
  return blob;
}

/** The text that the session sealed as this blob; null for any other. */
export function unsealed(session: Session, blob: string): string | null {
  return sealedIn.get(session)?.get(blob.toLowerCase()) ?? null;
}
