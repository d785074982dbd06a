import { ExceptionObject } from '../values/ExceptionObject.ts';
import { formatComposite, formatValue } from '../values/format/composite.ts';
import { nameText } from './displayName.ts';
import { elementsOf } from './elements.ts';
import type { FormatServices } from './FormatServices.ts';
import { expressionFailure, FAILED_EXPRESSION, FAILED_FORMAT, formatFailure } from './failures.ts';
import type { FormatOptions } from './Generator.ts';
import { FAILED, type PropertyExpression } from './PropertyExpression.ts';
import { plainText } from './plainText.ts';

/** What a cell shows for a value: its text; for a collection the names of its elements in braces. */
export function displayText(value: unknown, services: Pick<FormatServices, 'enumerationLimit'>): string {
  if (typeof value === 'string') return value;
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const elements = elementsOf(value);
  return elements === null ? plainText(value) : inBraces(elements, services.enumerationLimit);
}

function inBraces(elements: Iterable<unknown>, limit: number): string {
  let text = '{';
  let count = 0;
  for (const element of elements) {
    if (count === limit) {
      text += '...';
      break;
    }
    if (count++ > 0) text += ', ';
    text += element === null || element === undefined ? '$null' : nameText(element);
  }
  return `${text}}`;
}

/** A value under a format string: a composite one (`{0:N2} MB`) or the value's own (`N2`). One that does not fit is passed over. */
export function formatted(value: unknown, format: string | undefined, services: FormatServices): string {
  const text = underFormat(value, format, services);
  return typeof text === 'string' ? text : displayText(value, services);
}

/** The exception instead of a text where the format does not fit. */
function underFormat(value: unknown, format: string | undefined, services: FormatServices): string | ExceptionObject {
  if (format === undefined || format === '') return displayText(value, services);
  try {
    if (format.includes('{0') || format.includes('}')) return formatComposite(format, [value ?? '']);
    return formatValue(value ?? '', format);
  } catch (error) {
    if (error instanceof ExceptionObject) return error;
    throw error;
  }
}

/** The text of a property's value on one object, empty when there is none. */
export function fieldText(
  expression: PropertyExpression,
  item: unknown,
  format: string | undefined,
  services: FormatServices,
  { displayError, failures }: FormatOptions,
): string {
  const value = expression.read(item, services);
  if (value === FAILED) {
    const exception = services.lastException();
    if (exception !== null) failures?.push(expressionFailure(expression.text, exception, item));
    return displayError === true ? FAILED_EXPRESSION : '';
  }
  const text = underFormat(value, format, services);
  if (typeof text === 'string') return text;
  failures?.push(formatFailure(format ?? '', text, item));
  return displayError === true ? FAILED_FORMAT : displayText(value, services);
}

export { elementsOf } from './elements.ts';
export { plainText } from './plainText.ts';
