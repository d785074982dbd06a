import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import { formatComposite } from '../../values/format/composite.ts';
import { ownText } from '../../values/toStringPS.ts';
import { raise } from '../raise.ts';

const malformed = 'Input string was not in a correct format.';

/** `-f`: .NET's composite format. A list on the right gives the arguments one by one. */
export function format(left: unknown, right: unknown): string {
  const text = ownText(left);
  const args = Array.isArray(right) ? right : listed(right);
  try {
    return formatComposite(text, args);
  } catch (error) {
    if (!(error instanceof ExceptionObject) || error.typeName !== 'System.FormatException') throw error;
    const reason = error.message === malformed ? malformed : `${error.message}.`;
    return raise(`Error formatting a string: ${reason}`, 'FormatError', 'InvalidOperation', text);
  }
}

function listed(value: unknown): unknown[] {
  const items = value === null ? null : enumerate(value);
  return items === null ? [value] : [...items];
}
