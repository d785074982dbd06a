import { decideConnect } from '../admission/decideConnect.ts';
import type { ConnectorSettings } from '../ConnectorSettings.ts';
import type { LimitName } from '../limits/Limit.ts';
import type { Switches } from '../switches.ts';

/** What one source gets while others hold `others` sessions. */
export interface Share {
  readonly others: number;
  /** Infinity when nothing limits the source. */
  readonly gets: number;
  /** The limit that refuses the next connection; null when none does. */
  readonly stoppedBy: LimitName | null;
}

/** Asks the rule itself, by halving: a source that is refused with n sessions is refused with more, too. */
export function shareOfOneSource(settings: ConnectorSettings, others: number, switches: Switches): Share {
  const refusal = (mine: number) =>
    decideConnect({ settings, switches, active: others + mine, mine, exempt: false })?.limit.name ?? null;
  const most = upperBound(settings, others);
  if (most === Infinity) return { others, gets: Infinity, stoppedBy: null };
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (refusal(middle)) high = middle;
    else low = middle + 1;
  }
  return { others, gets: low, stoppedBy: refusal(low) };
}

function upperBound(settings: ConnectorSettings, others: number): number {
  return Math.max(0, Math.min(settings.MaxInboundConnection - others, settings.MaxInboundConnectionPerSource));
}

/**
 * The rows of a table of shares: tenths of the connector, and the places where another limit begins to decide or where
 * a source gets nothing any more.
 */
export function shareTable(settings: ConnectorSettings, switches: Switches): Share[] {
  const size = settings.MaxInboundConnection;
  if (size === Infinity) return [0, 1000, 5000, 10_000].map((others) => shareOfOneSource(settings, others, switches));
  const points = new Set([0, 0.2, 0.4, 0.6, 0.8, 0.9, 1].map((part) => Math.floor(size * part)));
  const idle = shareOfOneSource(settings, 0, switches);
  if (idle.stoppedBy === 'MaxInboundConnectionPerSource') addTurn(points, settings, idle.gets, switches);
  if (idle.gets > 1) addTurn(points, settings, 1, switches);
  return [...points].sort((a, b) => a - b).map((others) => shareOfOneSource(settings, others, switches));
}

/** The last row at which a source still gets `gets`, and the one after. */
function addTurn(points: Set<number>, settings: ConnectorSettings, gets: number, switches: Switches): void {
  const last = lastOthersWith(settings, gets, switches);
  if (last === null) return;
  points.add(last);
  points.add(Math.min(settings.MaxInboundConnection, last + 1));
}

/** How many sessions others may hold so that one source still gets `gets`; null when it never does. */
export function lastOthersWith(settings: ConnectorSettings, gets: number, switches: Switches): number | null {
  if (shareOfOneSource(settings, 0, switches).gets < gets) return null;
  if (settings.MaxInboundConnection === Infinity) return Infinity;
  let low = 0;
  let high = settings.MaxInboundConnection;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (shareOfOneSource(settings, middle, switches).gets >= gets) low = middle;
    else high = middle - 1;
  }
  return low;
}
