import { enumerate } from '../../values/enumerate.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import type { Frame } from '../Frame.ts';
import { assignSlot } from '../variables.ts';
import { regexOperand } from './regexOperand.ts';

/** `-match` and `-notmatch`. A text that matches fills `$Matches`; of a collection the elements that match remain. */
export function matching(
  frame: Frame,
  slot: number,
  left: unknown,
  right: unknown,
  ignoreCase: boolean,
  negated: boolean,
): unknown {
  const items = typeof left === 'object' && left !== null ? enumerate(left) : null;
  if (items === null) return matchText(frame, slot, toStringPS(left), right, ignoreCase) !== negated;
  const regex = regexOperand(right, ignoreCase);
  const kept: unknown[] = [];
  for (const item of items) if (regex.test(toStringPS(item)) !== negated) kept.push(item);
  return kept;
}

/** Whether the text matches; if so, `$Matches` gets the groups that took part, under their names or numbers. */
export function matchText(frame: Frame, slot: number, text: string, pattern: unknown, ignoreCase: boolean): boolean {
  const matches = matchesOf(text, pattern, ignoreCase);
  if (matches !== null) assignSlot(frame, slot, 'Matches', matches);
  return matches !== null;
}

/** What `$Matches` becomes; null when the text does not match. */
export function matchesOf(text: string, pattern: unknown, ignoreCase: boolean): Hashtable | null {
  const groups = regexOperand(pattern, ignoreCase).groups(text);
  if (groups === null) return null;
  const matches = new Hashtable();
  for (const [name, value] of groups) matches.set(name, value);
  return matches;
}
