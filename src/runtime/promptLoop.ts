import { promptText } from './promptText.ts';
import { readCommand } from './readCommand.ts';
import type { RunResult, Session } from './Session.ts';

/** What continuation lines begin with. */
const CONTINUATION = '>> ';

/** The next command typed at the prompt; null at the end of the input. */
function typedCommand(session: Session): string | null {
  const { ui } = session;
  const prompt = promptText(session);
  if (ui.readCommand) return ui.readCommand(prompt);
  return readCommand((isFirst) => ui.readLine(isFirst ? prompt : CONTINUATION, false));
}

/** A prompt: reads commands and runs each until `exit` or the end of the input. Answers the exit code, null without one. */
export function promptLoop(session: Session, run: (text: string) => RunResult): number | null {
  for (;;) {
    const text = typedCommand(session);
    if (text === null) return null;
    if (text.trim() === '') continue;
    const { exitCode } = run(text);
    if (exitCode !== null) return exitCode;
  }
}
