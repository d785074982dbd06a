import { choiceLine } from './choiceLine.ts';
import { nobodyThere } from './nobodyThere.ts';
import type { Session } from './Session.ts';
import type { ChoiceDescription } from './types/ChoiceDescription.ts';

/** Asks the user to choose; gives the index of the choice. As the console of 5.1 shows it (documented). */
export function promptForChoice(
  session: Session,
  caption: string,
  message: string,
  choices: readonly ChoiceDescription[],
  byDefault: number,
): number {
  const { ui } = session;
  if (!ui.interactive) throw nobodyThere();
  ui.writeLine('');
  if (caption !== '') ui.writeLine(caption);
  if (message !== '') ui.writeLine(message);
  const preferred = choices[byDefault];
  const hint = preferred === undefined ? null : preferred.key || preferred.text;
  for (;;) {
    const typed = ui.readLine(choiceLine(choices, hint, ui.width), false);
    if (typed === null) throw nobodyThere();
    const answer = typed.trim().toUpperCase();
    if (answer === '' && preferred !== undefined) return byDefault;
    const index = choices.findIndex(
      ({ key, text }) => answer !== '' && (answer === key || answer === text.toUpperCase()),
    );
    if (index >= 0) return index;
    if (answer === '?')
      for (const { key, text, helpMessage } of choices) ui.writeLine(`${key || text} - ${helpMessage}`);
  }
}
