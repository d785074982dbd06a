import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
import { sameStored } from '../../exchange/Stored.ts';
import { nameProblem } from './nameProblem.ts';

/** The record under another name, when one is given. The GUID stays, and so does what the defaults go by. */
export function renamed(record: ObjectRecord, name: unknown): ObjectRecord {
  return typeof name === 'string' && name !== record.name ? { ...record, name } : record;
}

/** Why the new name is refused, null when it is not new or all right. */
export function nameRefused(before: ObjectRecord, after: ObjectRecord): { message: string; exception: string } | null {
  const message = before.name === after.name ? null : nameProblem(after.name);
  return message === null ? null : { message, exception: 'DataValidationException' };
}

/** Both keep only what differs from the defaults, so equal settings are equal objects of values. */
export function isUnchanged(a: ObjectRecord, b: ObjectRecord): boolean {
  if (a.name !== b.name) return false;
  const names = new Set([...Object.keys(a.values), ...Object.keys(b.values)]);
  for (const name of names) if (!sameStored(a.values[name], b.values[name])) return false;
  return true;
}
