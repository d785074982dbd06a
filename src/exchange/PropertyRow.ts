import type { ExchangeVersion } from './ExchangeVersion.ts';
import type { ObjectRecord } from './ObjectRecord.ts';
import type { Proof } from './Proof.ts';
import type { PropertyTypeName } from './propertyTypes.ts';
import type { Stored } from './Stored.ts';
import type { Surroundings } from './Surroundings.ts';

/** The ends of what a property accepts, both included, in the unit of its stored form (time spans in milliseconds). */
export interface PropertyRange {
  readonly min: number;
  readonly max: number;
}

/**
 * One property of an Exchange object: how it is stored, typed and shown, which cmdlets have it as a parameter and what
 * they accept. Everything else about it (binder, range errors, completion, help, Format-List order, boundary tests,
 * coverage) is derived from the row.
 */
export interface PropertyRow {
  readonly name: string;
  readonly type: PropertyTypeName;
  readonly range?: PropertyRange;
  /** The longest text in characters. */
  readonly maxLength?: number;
  /** What an object has when neither its creator nor its template says anything. */
  readonly default?: Stored;
  /** The releases that differ from `default`. */
  readonly defaults?: Partial<Readonly<Record<ExchangeVersion, Stored>>>;
  /** A default that depends on where the object is, such as the FQDN of its server. */
  readonly computedDefault?: (record: ObjectRecord, organisation: Surroundings) => Stored;
  /** The first release whose objects have the property. */
  readonly since?: ExchangeVersion;
  readonly until?: ExchangeVersion;
  /** The verbs that take it as a parameter: N for New-, S for Set-. */
  readonly verbs?: 'NS' | 'S' | 'N';
  /** Releases whose cmdlets have the parameter, when they differ from those that show the property. */
  readonly parameterSince?: ExchangeVersion;
  readonly parameterUntil?: ExchangeVersion;
  /** Set- and New- take `$null` and clear it. */
  readonly nullable?: true;
  /** Worked out from the record and its surroundings instead of being stored. */
  readonly compute?: (record: ObjectRecord, organisation: Surroundings) => Stored;
  readonly help: string;
  /** Proof of default and range. */
  readonly proof: Proof;
}
