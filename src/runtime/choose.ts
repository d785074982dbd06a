import { type ChoiceText, choiceLine } from './choiceLine.ts';
import { nestedPrompt } from './nestedPrompt.ts';
import { nobodyThere } from './nobodyThere.ts';
import type { Session } from './Session.ts';

export interface Answer {
  readonly yes: boolean;
  readonly forAll: boolean;
}

const ANSWERS: Record<string, Answer> = {
  y: { yes: true, forAll: false },
  a: { yes: true, forAll: true },
  n: { yes: false, forAll: false },
  l: { yes: false, forAll: true },
};

const WORDS: Record<string, string> = { yes: 'y', 'yes to all': 'a', no: 'n', 'no to all': 'l', suspend: 's' };

const CHOICES: readonly ChoiceText[] = [
  { key: 'Y', text: 'Yes' },
  { key: 'A', text: 'Yes to All' },
  { key: 'N', text: 'No' },
  { key: 'L', text: 'No to All' },
  { key: 'S', text: 'Suspend' },
];

const HELP = [
  'Y - Continue with only the next step of the operation.',
  'A - Continue with all the steps of the operation.',
  'N - Skip this operation and proceed with the next operation.',
  'L - Skip this operation and all subsequent operations.',
  'S - Pause the current pipeline and return to the command prompt. Type "exit" to resume the pipeline.',
];

/** Asks a yes-or-no question of a confirmation; a session in which nobody can answer refuses to go on. */
export function choose(session: Session, caption: string, question: string): Answer {
  const { ui } = session;
  if (!ui.interactive) throw nobodyThere();
  ui.writeLine('');
  ui.writeLine(caption);
  for (const line of question.split('\n')) ui.writeLine(line);
  for (;;) {
    const typed = ui.readLine(choiceLine(CHOICES, 'Y', ui.width), false);
    if (typed === null) throw nobodyThere();
    const key = typed.trim().toLowerCase();
    const answer = ANSWERS[WORDS[key] ?? (key === '' ? 'y' : key)];
    if (answer) return answer;
    if (key === '?') for (const line of HELP) ui.writeLine(line);
    if ((WORDS[key] ?? key) === 's') nestedPrompt(session);
  }
}
