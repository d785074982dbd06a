import { toStringPS } from '../../values/convert.ts';
import { Regex, regex } from '../../values/Regex.ts';

/** The right side of a pattern operator as an expression: a Regex as it is, anything else as a pattern's text. */
export function regexOperand(pattern: unknown, ignoreCase: boolean): Regex {
  if (typeof pattern === 'string') return regex(pattern, ignoreCase);
  if (pattern instanceof Regex) return pattern;
  return regex(pattern === null || pattern === undefined ? '' : toStringPS(pattern), ignoreCase);
}
