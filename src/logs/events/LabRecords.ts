import type { ServerSettings } from '../../smtp/ConnectorSettings.ts';
import type { Records, SessionHeader } from '../../smtp/dialogue/Records.ts';
import type { TransportEvent } from '../../smtp/events/TransportEvent.ts';
import type { LogRow } from '../../smtp/LogRow.ts';
import type { ReceiveLogWriter } from '../receiveLog/ReceiveLogWriter.ts';
import type { EventLog } from './EventLog.ts';

/** What the listener writes to: protocol logs and the Application log together. */
export class LabRecords implements Records {
  private readonly log: ReceiveLogWriter | null;
  private readonly events: EventLog;
  private readonly server: ServerSettings;

  constructor(server: ServerSettings, events: EventLog, log: ReceiveLogWriter | null) {
    this.server = server;
    this.events = events;
    this.log = log;
  }

  row(session: SessionHeader, sequence: number, row: LogRow, now: number): void {
    this.log?.row(session, sequence, row, now);
  }

  event(event: TransportEvent, now: number): void {
    this.events.write(event, now, this.server.Fqdn);
  }
}
