import { type ChoiceText, choiceLine } from './choiceLine.ts';
import { nestedPrompt } from './nestedPrompt.ts';
import { nobodyThere } from './nobodyThere.ts';
import type { Session } from './Session.ts';

export interface Answer {
  readonly yes: boolean;
  readonly forAll: boolean;
}

/** One of the answers there may be. Labels and help are recorded (CommandBaseStrings). */
interface Choice extends ChoiceText {
  readonly help: string;
  /** Null for Suspend, after which the question comes again. */
  readonly answer: Answer | null;
}

const YES: Choice = {
  key: 'Y',
  text: 'Yes',
  help: 'Continue with only the next step of the operation.',
  answer: { yes: true, forAll: false },
};
const YES_TO_ALL: Choice = {
  key: 'A',
  text: 'Yes to All',
  help: 'Continue with all the steps of the operation.',
  answer: { yes: true, forAll: true },
};
const NO: Choice = {
  key: 'N',
  text: 'No',
  help: 'Skip this operation and proceed with the next operation.',
  answer: { yes: false, forAll: false },
};
const NO_TO_ALL: Choice = {
  key: 'L',
  text: 'No to All',
  help: 'Skip this operation and all subsequent operations.',
  answer: { yes: false, forAll: true },
};
const HALT: Choice = {
  key: 'H',
  text: 'Halt Command',
  help: 'Stop this command.',
  answer: { yes: false, forAll: false },
};
const SUSPEND: Choice = {
  key: 'S',
  text: 'Suspend',
  help: 'Pause the current pipeline and return to the command prompt. Type "exit" to resume the pipeline.',
  answer: null,
};

const SETS = {
  /** ShouldProcess, and ShouldContinue of several things. */
  steps: [YES, YES_TO_ALL, NO, NO_TO_ALL, SUSPEND],
  /** ShouldContinue of one thing. */
  once: [YES, NO, SUSPEND],
  /** The preference Inquire. */
  inquire: [YES, YES_TO_ALL, HALT, SUSPEND],
} as const;

/** Asks a question with some set of answers; a session in which nobody can answer refuses to go on. */
export function choose(session: Session, caption: string, question: string, set: keyof typeof SETS = 'steps'): Answer {
  const { ui } = session;
  const choices: readonly Choice[] = SETS[set];
  if (!ui.interactive) throw nobodyThere();
  ui.writeLine('');
  ui.writeLine(caption);
  for (const line of question.split('\n')) ui.writeLine(line);
  for (;;) {
    const typed = ui.readLine(choiceLine(choices, YES.key, ui.width), false);
    if (typed === null) throw nobodyThere();
    if (typed.trim() === '?') for (const { key, help } of choices) ui.writeLine(`${key} - ${help}`);
    const choice = choiceOf(choices, typed.trim().toLowerCase());
    if (choice?.answer) return choice.answer;
    if (choice) nestedPrompt(session);
  }
}

/** By key or by whole label; an empty answer is the first. */
const choiceOf = (choices: readonly Choice[], typed: string): Choice | undefined =>
  typed === ''
    ? choices[0]
    : choices.find(({ key, text }) => key.toLowerCase() === typed || text.toLowerCase() === typed);
