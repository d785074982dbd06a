import type { HintRule } from './HintRule.ts';
import { valuePlace, withText } from './typedArguments.ts';

/** `2%` for a percentage that is written as a plain number. */
export const percentSign: HintRule = ({ message }, typed) => {
  const [, parameter, value] = /on parameter '(\w+)'\. Cannot convert value "(\d+)%"/.exec(message) ?? [];
  const place = parameter === undefined ? null : valuePlace(typed, parameter);
  return place === null || value === undefined ? null : withText(typed, place, value);
};
