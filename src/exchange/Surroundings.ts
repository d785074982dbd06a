import type { ObjectRecord } from './ObjectRecord.ts';
import type { OrganisationSettings } from './OrganisationSettings.ts';
import type { Stored } from './Stored.ts';

/** What a property that is worked out, or a rule, may ask about the rest of the organisation. */
export interface Surroundings {
  readonly settings: OrganisationSettings;
  /** `EX01.contoso.com` for `EX01`. */
  fqdnOf(server: string): string;
  /** The server object of that name. */
  server(name: string): ObjectRecord | undefined;
  /** What a property of a record stands at, set or by default. */
  value(record: ObjectRecord, property: string): Stored;
}
