import type { Session } from '../../../runtime/Session.ts';
import { candidatesAt } from '../complete.ts';
import type { Suggestion } from './Suggestion.ts';

/** Commands and parameters that another shell takes as they are; what needs quotes there is left to the user. */
const PLAIN = /^[\w.:-]+$/;

/** Candidates for the last word of code that stands in a command line. */
export function codeSuggestions(session: Session, text: string): Suggestion[] {
  const wordStart = text.length - (/\S*$/.exec(text)?.[0].length ?? 0);
  const { start, items } = candidatesAt(session, text, text.length);
  if (start < wordStart) return [];
  const before = text.slice(wordStart, start);
  return items
    .filter(({ text: one }) => PLAIN.test(one))
    .map((item) => ({ text: before + item.text, help: items.length > 50 ? '' : item.toolTip() }));
}
