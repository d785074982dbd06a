import type { ObjectRecord } from '../../exchange/ObjectRecord.ts';

/** The record under another name, when one is given. The GUID stays, and so does what the defaults go by. */
export function renamed(record: ObjectRecord, name: unknown): ObjectRecord {
  return typeof name === 'string' && name !== record.name ? { ...record, name } : record;
}
