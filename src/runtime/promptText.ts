import type { Session } from './Session.ts';

/** What the prompt function answers; that of 5.1 for one that fails or answers nothing. */
export function promptText(session: Session): string {
  const { success } = session;
  let text = '';
  try {
    session.show(() => {
      for (const part of session.compile('prompt').invoke([])) text += String(part);
    });
  } finally {
    session.success = success;
  }
  return text === '' ? 'PS>' : text;
}
