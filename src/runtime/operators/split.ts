import { convert, toBool, toStringPS } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import { int32 } from '../../values/types.ts';
import type { Frame } from '../Frame.ts';
import { ScriptBlockObject } from '../ScriptBlockObject.ts';
import { regexFor } from './regex.ts';

/** `-split` in front of its operand: at any white space, empty parts dropped. */
export function unarySplit(value: unknown): unknown[] {
  return texts(value).flatMap((text) => {
    const parts = text.trim().split(/\s+/);
    return parts;
  });
}

function texts(value: unknown): string[] {
  const items = value === null || value === undefined ? [''] : (enumerate(value) ?? [value]);
  return Array.from(items, (item) => (item === null ? '' : toStringPS(item)));
}

/** `-split delimiter, maximum, options`. The delimiter is a pattern, a text (SimpleMatch) or a block asked for each character. */
export function split(_frame: Frame, left: unknown, right: unknown, ignoreCase: boolean): unknown {
  const [delimiter, maximum, options] = Array.isArray(right) ? right : [...(enumerate(right) ?? [right])];
  const limit = maximum === undefined ? 0 : limitOf(maximum);
  const splitOne = splitter(delimiter, limit, options, ignoreCase);
  if (typeof left === 'string') return splitOne(left);
  return texts(left).flatMap(splitOne);
}

function limitOf(maximum: unknown): number {
  try {
    return convert(maximum, int32()) as number;
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    throw new ExceptionObject('System.Management.Automation.RuntimeException', error.message, { inner: error });
  }
}

function splitter(
  delimiter: unknown,
  limit: number,
  options: unknown,
  ignoreCase: boolean,
): (text: string) => string[] {
  if (delimiter instanceof ScriptBlockObject) return (text) => splitByBlock(text, delimiter, limit);
  const words = options === undefined || options === null ? '' : toStringPS(options).toLowerCase();
  const insensitive = ignoreCase || words.includes('ignorecase');
  const pattern = words.includes('simplematch') ? escaped(toStringPS(delimiter)) : delimiter;
  const regex = regexFor(pattern, insensitive);
  return (text) => regex.split(text, limit);
}

function escaped(text: string): string {
  return text.replace(/[\\*+?|{}[\]()^$.# \t\n\r\f]/g, '\\$&');
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
