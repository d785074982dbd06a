import { writeBanner, writeTip } from '../../cmdlets/exchange/greeting.ts';
import { practiceFacts } from '../../cmdlets/exchange/practiceFacts.ts';
import { wrapText } from '../../format/layout/wordWrap.ts';
import type { RunResult, Session } from '../../runtime/Session.ts';
import { VERSION } from '../version.ts';

/** Where the Exchange shell's short cut starts it (recorded: the prompts of all consoles seen). */
const START = 'C:\\Windows\\system32';

/** What an Exchange Management Shell shows when it starts, and a line that says what this one is. */
export function greet(session: Session): RunResult {
  return session.show(() => {
    const { ui } = session;
    const { organisation, server, product } = practiceFacts(session);
    session.hostObject.ui.raw.rename(`Machine: ${server}`);
    writeBanner(ui);
    writeTip(session);
    const practice = `This is a practice organisation ('${organisation}', ${product}) in ems ${VERSION}, connected to ${server}. Nothing you do here reaches a real server.`;
    for (const line of wrapText(practice, ui.width - 1)) ui.writeLine(line.trimEnd());
    ui.writeLine('');
    ui.writeVerbose(`Connecting to ${server}.`);
    ui.writeVerbose(`Connected to ${server}.`);
  });
}

/** The prompt begins in the folder of the real one. A home in which nothing can be made leaves it where it was started. */
export function goToStart(session: Session): void {
  try {
    session.places.goTo(session.places.literal(START));
  } catch {
    // Told by the prompt.
  }
}
