import { formatted } from '../displayText.ts';
import type { FormatServices } from '../FormatServices.ts';
import { readProperty } from '../readProperty.ts';
import type { Computed } from './View.ts';

interface Source {
  label?: string;
  property?: string;
  compute?: Computed;
  format?: string;
}

/** Heading of a column or list item. */
export function labelOf({ label, property }: Source): string {
  return label ?? property ?? '';
}

/** Value of a column or list item on one object. */
export function sourceValue(source: Source, item: unknown, services: FormatServices): unknown {
  if (source.compute !== undefined) return source.compute(item, services);
  return source.property === undefined ? undefined : readProperty(item, source.property);
}

/** Text of a column or list item on one object. */
export function columnText(source: Source, item: unknown, services: FormatServices): string {
  return formatted(sourceValue(source, item, services), source.format, services);
}
