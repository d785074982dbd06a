import { changedProperties } from '../../exchange/changedProperties.ts';
import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';
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

export function isUnchanged(before: ObjectRecord, after: ObjectRecord): boolean {
  return before.name === after.name && changedProperties(before, after).length === 0;
}
