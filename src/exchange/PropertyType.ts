import type { PSType } from '../values/PSType.ts';
import type { ObjectRecord } from './ObjectRecord.ts';
import type { Stored } from './Stored.ts';
import type { Surroundings } from './Surroundings.ts';

/** What a stored value is read in. */
export interface LoadContext {
  readonly record: ObjectRecord;
  readonly organisation: Surroundings;
  /** Exchange 2007 prints sizes as `10MB`. */
  readonly sizes2007: boolean;
  /** Exchange 2007 and 2010 print IPv6 bindings as `:::25`. */
  readonly bindings2010: boolean;
}

/** How properties of one type are stored, read and typed. */
export interface PropertyType {
  /** As Get-Member and the parameter list write the type; `findType` knows it. */
  readonly signature: string;
  readonly type: () => PSType;
  /** The value of a stored one that is not null. */
  load(stored: NonNullable<Stored>, context: LoadContext): unknown;
  /** A value of the type in stored form. */
  save(value: unknown): Stored;
  /** The number that a range is about: bytes, milliseconds, a count; null when it has no limit. */
  measure?(stored: NonNullable<Stored>): number | null;
  /** Whether the property holds several values, which `@{Add=…;Remove=…}` can change. */
  readonly multiValued?: true;
}
