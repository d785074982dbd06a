import { enumerate } from '../../values/enumerate.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { type Match, Regex, regex } from '../../values/Regex.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import type { Frame } from '../Frame.ts';
import { assignSlot } from '../variables.ts';

/** `-match` and `-notmatch`. With one text on the left a match fills `$Matches`; of a collection the matching elements remain. */
export function matching(frame: Frame, slot: number, left: unknown, right: unknown, ignoreCase: boolean, negated: boolean): unknown {
  if (typeof left === 'object' && left !== null) {
    const items = enumerate(left);
    if (items !== null) return matchingItems(items, right, ignoreCase, negated);
  }
  return matchText(frame, slot, toStringPS(left), right, ignoreCase) !== negated;
}
