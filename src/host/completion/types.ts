import { accelerators } from '../../values/accelerators.ts';
import { beginning, type Completer, plainItem } from './candidates.ts';

/** `[da` → `[datetime`. */
export const completeType: Completer = (_session, before) => {
  const match = /(?:^|[\s(,;=|{[])\[([a-z][\w.]*)$/i.exec(before);
  if (!match) return null;
  const [, word = ''] = match;
  return {
    start: before.length - word.length,
    items: beginning(word, Object.keys(accelerators)).map((name) => plainItem(name)),
  };
};
