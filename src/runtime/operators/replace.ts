import { toStringPS } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import type { Regex } from '../../values/Regex.ts';
import { raise } from '../raise.ts';
import { regexOperand } from './regexOperand.ts';

/** `-replace pattern, replacement`: on a text, or on each element of a collection. */
function replace(left: unknown, right: unknown, ignoreCase: boolean): unknown {
  const [pattern, replacement] = operands(right);
  const text = replacement === null || replacement === undefined ? '' : toStringPS(replacement);
  const regex = validRegex(pattern, ignoreCase);
  if (typeof left !== 'object' || left === null) return regex.replace(left === null ? '' : toStringPS(left), text);
  const items = enumerate(left);
  if (items === null) return regex.replace(toStringPS(left), text);
  return Array.from(items, (item) => regex.replace(item === null ? '' : toStringPS(item), text));
}

function validRegex(pattern: unknown, ignoreCase: boolean): Regex {
  try {
    return regexOperand(pattern, ignoreCase);
  } catch (error) {
    if (!(error instanceof ExceptionObject) || error.typeName !== 'System.ArgumentException') throw error;
    const text = toStringPS(pattern);
    const message = `The regular expression pattern ${text} is not valid.`;
    return raise(message, 'InvalidRegularExpression', 'InvalidOperation', text);
  }
}

function operands(right: unknown): readonly unknown[] {
  const list = enumerate(right);
  if (list === null) return [right];
  const items = [...list];
  if (items.length <= 2) return items;
  const message = `The -replace operator allows only two elements to follow it, not ${items.length}.`;
  return raise(message, 'BadReplaceArgument', 'InvalidOperation', right);
}

export const ireplace = (left: unknown, right: unknown): unknown => replace(left, right, true);
export const creplace = (left: unknown, right: unknown): unknown => replace(left, right, false);
