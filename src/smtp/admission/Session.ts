import type { ConnectorSettings } from '../ConnectorSettings.ts';
import type { SourceCounters } from './Counters.ts';

/** One open session as the rule sees it. */
export class Session {
  readonly id: number;
  readonly source: SourceCounters;
  /** The settings at connect: a later change holds for new connections. */
  readonly settings: ConnectorSettings;
  readonly openedAt: number;
  lastInputAt: number;
  protocolErrors = 0;
  logonFailures = 0;
  /** The authenticated user; empty for anonymous clients. */
  user = '';
  sender = '';
  recipients = 0;
  messages = 0;
  closed = false;

  constructor(id: number, source: SourceCounters, now: number) {
    this.id = id;
    this.source = source;
    this.settings = source.connector.settings;
    this.openedAt = now;
    this.lastInputAt = now;
  }

  get remote(): string {
    return this.source.address;
  }

  get authenticated(): boolean {
    return this.user !== '';
  }
}
