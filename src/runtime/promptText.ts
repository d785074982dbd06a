import { toErrorRecord } from './errorRecords.ts';
import { Interrupted } from './Interrupted.ts';
import type { Session } from './Session.ts';

/** What the prompt function answers; that of 5.1 for one that fails, whose error is only remembered, or answers nothing. */
export function promptText(session: Session): string {
  return session.commands.suppliedAnswer('prompt') ?? runPrompt(session);
}

function runPrompt(session: Session): string {
  const { success } = session;
  let text = '';
  session.show(() => {
    try {
      for (const part of session.compile('prompt').invoke([])) text += String(part);
    } catch (thrown) {
      if (thrown instanceof Interrupted) throw thrown;
      const record = toErrorRecord(thrown);
      if (record !== null) session.rememberError(record);
    }
  });
  session.success = success;
  return text === '' ? 'PS>' : text;
}
