import type { ConnectorSettings } from '../ConnectorSettings.ts';
import { type RateWindow, rateWindow } from './RateWindow.ts';
import type { Listening } from './selectConnector.ts';
import { listening } from './selectConnector.ts';

/** One client address on one connector. */
export class SourceCounters {
  readonly address: string;
  readonly connector: ConnectorCounters;
  /** Link-local and site-local addresses are free of the limits per source. */
  readonly exempt: boolean;
  open = 0;
  peak = 0;
  accepted = 0;
  refused = 0;
  /** When a suppressed event was last written for this source. */
  lastEventAt: number | null = null;
  messages: RateWindow | null = null;

  constructor(address: string, connector: ConnectorCounters, exempt: boolean) {
    this.address = address;
    this.connector = connector;
    this.exempt = exempt;
  }
}

/** One connector with what is open on it. Settings may change while sessions stay open. */
export class ConnectorCounters implements Listening {
  settings: ConnectorSettings;
  bindings: Listening['bindings'];
  ranges: Listening['ranges'];
  open = 0;
  peak = 0;
  lastEventAt: number | null = null;
  readonly sources = new Map<string, SourceCounters>();
  /** Messages of the last minute by sender, for MessageRateSource User and All. */
  readonly users = new Map<string, RateWindow>();

  constructor(settings: ConnectorSettings) {
    const read = listening(settings);
    this.settings = settings;
    this.bindings = read.bindings;
    this.ranges = read.ranges;
  }

  /** Takes new settings for the next connection; a changed message rate starts counting anew. */
  change(settings: ConnectorSettings): void {
    if (settings.MessageRateLimit !== this.settings.MessageRateLimit) this.forgetRates();
    Object.assign(this, listening(settings));
  }

  private forgetRates(): void {
    this.users.clear();
    for (const source of this.sources.values()) source.messages = null;
  }

  /** The counters of an address; past `most` addresses the longest known that hold nothing are forgotten. */
  source(address: string, exempt: boolean, most: number): SourceCounters {
    const known = this.sources.get(address);
    if (known) return known;
    if (this.sources.size >= most) forgetIdle(this.sources, (source) => source.open === 0);
    const source = new SourceCounters(address, this, exempt);
    this.sources.set(address, source);
    return source;
  }

  userRate(user: string, kind: 'sliding' | 'fixed', now: number, most: number): RateWindow {
    const known = this.users.get(user);
    if (known) return known;
    if (this.users.size >= most) forgetIdle(this.users, (window) => window.count(now) === 0);
    const window = rateWindow(kind, this.settings.MessageRateLimit);
    this.users.set(user, window);
    return window;
  }
}

/** Drops a share of the entries that may go, oldest first, so that the next ones need no search. */
function forgetIdle<V>(map: Map<string, V>, idle: (value: V) => boolean): void {
  let wanted = Math.ceil(map.size / 8);
  for (const [key, value] of map) {
    if (wanted === 0) return;
    if (!idle(value)) continue;
    map.delete(key);
    wanted--;
  }
}
