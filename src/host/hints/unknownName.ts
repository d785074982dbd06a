import type { HintRule } from './HintRule.ts';
import { nearest } from './nearest.ts';
import { valuePlace, withText } from './typedArguments.ts';

/** A misspelt name of an enumeration's value. */
export const unknownName: HintRule = ({ message }, typed) => {
  const parameter = /parameter '(\w+)'/.exec(message)?.[1];
  const [, word = '', names = ''] =
    /match the identifier name (.+?) to a valid enumerator name\. Specify one of the following enumerator names and try again:\s*([\w, ]+)/.exec(
      message,
    ) ?? [];
  const meant = nearest(
    word,
    names.split(',').map((name) => name.trim()),
  );
  const place = parameter === undefined ? null : valuePlace(typed, parameter);
  return meant === null || place === null ? null : withText(typed, place, meant);
};
