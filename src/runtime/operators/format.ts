import { toStringPS } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import { formatComposite } from '../../values/format/composite.ts';
import { raise } from '../raise.ts';

/** `-f`: .NET's composite format. A list on the right gives the arguments one by one. */
export function format(left: unknown, right: unknown): string {
  const text = toStringPS(left);
  const args = Array.isArray(right) ? right : listed(right);
  try {
    return formatComposite(text, args);
  } catch (error) {
    if (!(error instanceof ExceptionObject) || error.typeName !== 'System.FormatException') throw error;
    return raise(`Error formatting a string: ${error.message}.`, 'FormatError', 'InvalidOperation', text);
  }
}

function listed(value: unknown): unknown[] {
  const items = value === null ? null : enumerate(value);
  return items === null ? [value] : [...items];
}
