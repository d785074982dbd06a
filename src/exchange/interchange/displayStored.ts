import type { PropertyRow } from '../PropertyRow.ts';
import { propertyType } from '../propertyTypes.ts';
import type { Stored } from '../Stored.ts';

/** A stored value as a command line takes it: flags by their names, sizes in bytes, lists with commas. */
export function display(value: Stored | undefined, row?: PropertyRow): string {
  if (value === null || value === undefined) return '$null';
  if (typeof value === 'number' && row && row.type !== 'int') {
    const type = propertyType(row.type);
    if (type.measure) return String(value);
    return String(type.load(value, undefined as never));
  }
  return Array.isArray(value) ? value.join(', ') : String(value);
}
