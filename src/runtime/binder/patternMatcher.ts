import { toBool } from '../../values/convert.ts';
import { construct, invokeMethod } from '../../values/invoke.ts';
import { knownType } from '../../values/typeLookup.ts';

/** The test of `[ValidatePattern()]`. `options`: RegexOptions by name or number. The expression is made at the first use. */
export function patternMatcher(source: string, options: unknown = 'IgnoreCase'): (text: string) => boolean {
  let regex: unknown;
  return (text) => {
    regex ??= construct(knownType('System.Text.RegularExpressions.Regex'), [source, options]);
    return toBool(invokeMethod(regex, 'IsMatch', [text]));
  };
}
