import { displayText } from './displayText.ts';
import type { FormatServices } from './FormatServices.ts';
import type { CalculatedProperty, FormatOptions } from './Generator.ts';
import type { CustomPart } from './layout/customText.ts';
import { sourceValue } from './views/read.ts';
import type { GroupBy, View } from './views/View.ts';

/** What breaks a document into groups: `-GroupBy`, else what the view tells. */
export function groupingOf(view: View | null, options: FormatOptions): GroupBy | CalculatedProperty | null {
  return options.groupBy ?? view?.groupBy ?? null;
}

/** The value that an object is grouped by. */
export function groupValue(by: GroupBy | CalculatedProperty, item: unknown, services: FormatServices): unknown {
  if (!('expression' in by)) return sourceValue(by, item, services);
  const [resolved] = by.expression.resolve(item);
  return resolved?.read(item, services);
}

/** What stands above a group. */
export function groupHeading(
  by: GroupBy | CalculatedProperty,
  first: unknown,
  value: unknown,
  services: FormatServices,
): readonly CustomPart[] | null {
  if (!('expression' in by)) {
    if (by.heading !== undefined) return by.heading(first, services);
    return [`   ${by.label}: `, displayText(value, services)];
  }
  if (value === undefined) return null;
  const name = by.label ?? by.expression.resolve(first)[0]?.text ?? by.expression.text;
  return [`   ${name}: `, displayText(value, services)];
}
