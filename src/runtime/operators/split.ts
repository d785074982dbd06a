import { convert, toBool, toStringPS } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import { escapeRegex, REGEX_OPTIONS, Regex } from '../../values/Regex.ts';
import { int32 } from '../../values/types.ts';
import type { Frame } from '../Frame.ts';
import { ScriptBlockObject } from '../ScriptBlockObject.ts';
import { regexOperand } from './regexOperand.ts';

/** `-split` in front of its operand: at any white space, what leads and trails dropped. */
export function unarySplit(value: unknown): string[] {
  return texts(value).flatMap((text) => text.trim().split(/\s+/));
}

function texts(value: unknown): string[] {
  const items = value === null || value === undefined ? [''] : (enumerate(value) ?? [value]);
  return Array.from(items, (item) => (item === null ? '' : toStringPS(item)));
}

/** `-split delimiter, maximum, options`. The delimiter is a pattern, a text (SimpleMatch) or a block asked for each character. */
export function split(_frame: Frame, left: unknown, right: unknown, ignoreCase: boolean): unknown {
  const [delimiter, maximum, options] = [...(enumerate(right) ?? [right])];
  const splitOne = splitter(delimiter, maximum === undefined ? 0 : limitOf(maximum), options, ignoreCase);
  return typeof left === 'string' ? splitOne(left) : texts(left).flatMap(splitOne);
}

/** A maximum that is no number is reported as the operator's own error (recorded). */
function limitOf(maximum: unknown): number {
  try {
    return convert(maximum, int32()) as number;
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    throw new ExceptionObject('System.Management.Automation.RuntimeException', error.message, { inner: error });
  }
}

type SplitText = (text: string) => string[];

function splitter(delimiter: unknown, limit: number, options: unknown, ignoreCase: boolean): SplitText {
  if (delimiter instanceof ScriptBlockObject) return (text) => splitByBlock(text, delimiter, limit);
  const regex =
    options === undefined || options === null
      ? regexOperand(delimiter, ignoreCase)
      : withOptions(delimiter, options, ignoreCase);
  return limit < 0 ? (text) => splitFromEnd(regex, text, -limit) : (text) => regex.split(text, limit);
}

/** SplitOptions that have a meaning for a pattern, with the RegexOptions that they stand for (documented). */
const patternOptions: Readonly<Record<string, number>> = {
  ignorecase: REGEX_OPTIONS.IgnoreCase,
  multiline: REGEX_OPTIONS.Multiline,
  singleline: REGEX_OPTIONS.Singleline,
  explicitcapture: REGEX_OPTIONS.ExplicitCapture,
  ignorepatternwhitespace: REGEX_OPTIONS.IgnorePatternWhitespace,
  cultureinvariant: REGEX_OPTIONS.CultureInvariant,
};

function withOptions(delimiter: unknown, options: unknown, ignoreCase: boolean): Regex {
  const words = texts(options).flatMap((text) => text.toLowerCase().split(/[\s,]+/));
  const pattern = words.includes('simplematch') ? escapeRegex(toStringPS(delimiter)) : toStringPS(delimiter);
  const bits = words.reduce(
    (sum, word) => sum | (patternOptions[word] ?? 0),
    ignoreCase ? REGEX_OPTIONS.IgnoreCase : 0,
  );
  return new Regex(pattern, bits);
}

/** A negative maximum counts the parts from the end: the first one keeps what is too much. */
function splitFromEnd(regex: Regex, text: string, parts: number): string[] {
  const cuts = parts === 1 ? [] : [...regex.matches(text)].slice(1 - parts);
  const result: string[] = [];
  let start = 0;
  for (const cut of cuts) {
    result.push(text.slice(start, cut.index));
    start = cut.end;
  }
  result.push(text.slice(start));
  return result;
}

/** The block says of each character whether it divides. */
function splitByBlock(text: string, block: ScriptBlockObject, limit: number): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (limit > 0 && parts.length === limit - 1) break;
    if (!toBool(block.evaluateInScope(text[i]))) continue;
    parts.push(text.slice(start, i));
    start = i + 1;
  }
  parts.push(text.slice(start));
  return parts;
}
