import { PSReference } from '../values/PSReference.ts';
import type { ConfirmImpact } from './binder/CommandParameters.ts';
import type { CommandRun } from './CommandRun.ts';
import { choose } from './choose.ts';

const IMPACTS: readonly ConfirmImpact[] = ['None', 'Low', 'Medium', 'High'];

/** ShouldProcess and ShouldContinue of one run of a command; remembers "Yes to All" and "No to All". */
export class Confirmation {
  private readonly run: CommandRun;
  private readonly impact: ConfirmImpact;
  private all: boolean | null = null;
  private continueAll: boolean | null = null;

  constructor(run: CommandRun, impact: ConfirmImpact) {
    this.run = run;
    this.impact = impact;
  }

  /** The usual sentences from a target and an action (recorded: CommandBaseStrings). */
  ask(target: string, action: string): boolean {
    const text = `Performing the operation "${action}" on target "${target}".`;
    return this.askText(text, text, 'Confirm');
  }

  askText(description: string, question: string, caption: string): boolean {
    const { options, session } = this.run;
    if (options.whatIf) {
      session.ui.writeLine(`What if: ${description}`);
      return false;
    }
    if (!this.mustAsk()) {
      if (options.isVerbose) this.run.message('verbose', description);
      return true;
    }
    this.all ??= null;
    if (this.all !== null) return this.all;
    const asked = caption === 'Confirm' ? `Are you sure you want to perform this action?\n${question}` : question;
    const answer = choose(session, caption, asked);
    if (answer.forAll) this.all = answer.yes;
    return answer.yes;
  }

  private mustAsk(): boolean {
    const { confirm, confirmPreference } = this.run.options;
    if (confirm !== null) return confirm;
    const threshold = IMPACTS.findIndex((impact) => impact.toLowerCase() === confirmPreference.toLowerCase());
    return threshold > 0 && IMPACTS.indexOf(this.impact) >= threshold;
  }

  /** `several`: the answer may be given for all that is still to come. */
  shouldContinue(question: string, caption: string, several = true): boolean {
    if (this.continueAll !== null) return this.continueAll;
    const answer = choose(this.run.session, caption, question, several ? 'steps' : 'once');
    if (answer.forAll) this.continueAll = answer.yes;
    return answer.yes;
  }

  /** The same for a script that keeps the answers for all that is to come in two references of its own. */
  shouldContinueAll(question: string, caption: string, yesToAll: unknown, noToAll: unknown): boolean {
    if (isSet(yesToAll)) return true;
    if (isSet(noToAll)) return false;
    const { yes, forAll } = choose(this.run.session, caption, question);
    const place = yes ? yesToAll : noToAll;
    if (forAll && place instanceof PSReference) place.value = true;
    return yes;
  }
}

const isSet = (place: unknown): boolean => place instanceof PSReference && place.value === true;
