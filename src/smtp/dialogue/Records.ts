import type { TransportRole } from '../ConnectorSettings.ts';
import type { TransportEvent } from '../events/TransportEvent.ts';
import type { LogRow } from '../LogRow.ts';

/** The columns of a protocol log that are the same in every row of a session. */
export interface SessionHeader {
  readonly connector: string;
  readonly role: TransportRole;
  /** 16 hexadecimal digits. */
  readonly sessionId: string;
  readonly local: string;
  readonly remote: string;
}

/** Where the listener writes what happens. src/logs keeps the rows and events. */
export interface Records {
  row(session: SessionHeader, sequence: number, row: LogRow, now: number): void;
  event(event: TransportEvent, now: number): void;
}

export const NO_RECORDS: Records = {
  row() {},
  event() {},
};
