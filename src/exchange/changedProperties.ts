import type { ObjectRecord } from './ObjectRecord.ts';
import { sameStored } from './Stored.ts';

/**
 * The properties in which two states of one object differ. Both keep only what differs from the defaults, so a property
 * that only one of them has is one of these.
 */
export function changedProperties({ values: before }: ObjectRecord, { values: after }: ObjectRecord): string[] {
  const changed: string[] = [];
  if (before === after) return changed;
  for (const name in after) if (!sameStored(before[name], after[name])) changed.push(name);
  for (const name in before) if (after[name] === undefined) changed.push(name);
  return changed;
}
