import type { HintRule } from './HintRule.ts';
import { nearest } from './nearest.ts';
import { parameterPlace, withText } from './typedArguments.ts';

/** A misspelt parameter. */
export const unknownParameter: HintRule = ({ id, message, command }, typed, world) => {
  if (!id.startsWith('NamedParameterNotFound')) return null;
  const word = /matches parameter name '(.+?)'/.exec(message)?.[1] ?? '';
  const meant = nearest(word, world.parameters(command));
  const place = parameterPlace(typed, word);
  return meant === null || place === null ? null : withText(typed, place, `-${meant}`);
};
