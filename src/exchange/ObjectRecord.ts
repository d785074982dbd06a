import type { ExchangeVersion } from './ExchangeVersion.ts';
import type { StoredValues } from './Stored.ts';

/** The kinds of object an organisation holds. */
export type KindName =
  | 'ExchangeServer'
  | 'ReceiveConnector'
  | 'SendConnector'
  | 'TransportService'
  | 'FrontendTransportService'
  | 'MailboxTransportService'
  | 'TransportConfig'
  | 'OrganizationConfig'
  | 'AcceptedDomain'
  | 'ADPermission'
  | 'ExchangeCertificate';

/**
 * One object as the store keeps it. A record never changes: a command that changes an object replaces its record, so
 * an object that a script fetched earlier keeps showing what it showed.
 */
export interface ObjectRecord {
  readonly kind: KindName;
  /** The object's Guid, lower case. */
  readonly id: string;
  readonly name: string;
  /** The server it belongs to, by name; absent for objects of the whole organisation. */
  readonly server?: string;
  /** Which set of defaults fills what `values` leaves out, such as `Default Frontend`. */
  readonly template?: string;
  readonly version: ExchangeVersion;
  /** Milliseconds since 1970, UTC. */
  readonly created: number;
  readonly changed: number;
  /** Only what differs from the defaults. */
  readonly values: StoredValues;
  /** Properties of an imported object that this program does not know, kept as they came. */
  readonly unknown?: StoredValues;
}
