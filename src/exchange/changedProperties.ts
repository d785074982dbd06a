import type { ObjectRecord } from './ObjectRecord.ts';
import { type StoredValues, sameStored } from './Stored.ts';

let last: { readonly before: StoredValues; readonly after: StoredValues; readonly changed: readonly string[] } | null =
  null;

/**
 * The properties in which two states of one object differ. Both keep only what differs from the defaults, so a property
 * that only one of them has is one of these.
 */
export function changedProperties(
  { values: before }: ObjectRecord,
  { values: after }: ObjectRecord,
): readonly string[] {
  // Rules and the warning that nothing changed ask one after the other.
  if (last?.before !== before || last.after !== after) last = { before, after, changed: differing(before, after) };
  return last.changed;
}

function differing(before: StoredValues, after: StoredValues): string[] {
  const changed: string[] = [];
  if (before === after) return changed;
  for (const name in after) if (!sameStored(before[name], after[name])) changed.push(name);
  for (const name in before) if (after[name] === undefined) changed.push(name);
  return changed;
}
