import type { HintRule } from './HintRule.ts';
import { nearest } from './nearest.ts';
import { withText, wordPlace } from './typedArguments.ts';

/** A misspelt command. */
export const unknownCommand: HintRule = ({ id, message }, typed, world) => {
  if (!id.startsWith('CommandNotFoundException')) return null;
  const word = /^The term '(.+?)' is not recognized/.exec(message)?.[1] ?? '';
  const meant = nearest(word, world.commands());
  const place = wordPlace(typed, word);
  if (meant === null) return null;
  return place === null ? meant : withText(typed, place, meant);
};
