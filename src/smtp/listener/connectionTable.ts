import type { Admission } from '../admission/Admission.ts';
import { sourceLimit } from '../admission/decideConnect.ts';

/** One address on one connector: how many connections it holds and held. */
export interface ConnectionRow {
  readonly Server: string;
  readonly Connector: string;
  readonly Source: string;
  readonly Now: number;
  readonly Peak: number;
  readonly Accepted: number;
  readonly Refused: number;
  /** How many it may hold at this moment; Infinity where nothing limits it. */
  readonly Limit: number;
}

/** "which servers, devices or applications are using your Receive Connectors and how many connections": busiest first. */
export function connectionTable(admission: Admission): ConnectionRow[] {
  const rows: ConnectionRow[] = [];
  for (const connector of admission.counters) {
    const { settings } = connector;
    for (const source of connector.sources.values()) {
      const { open: mine, exempt } = source;
      const context = { settings, switches: admission.switches, active: connector.open, mine, exempt };
      rows.push({
        Server: settings.Server,
        Connector: settings.Identity,
        Source: source.address,
        Now: mine,
        Peak: source.peak,
        Accepted: source.accepted,
        Refused: source.refused,
        Limit: sourceLimit(context),
      });
    }
  }
  return rows.sort((a, b) => b.Now - a.Now || b.Peak - a.Peak || b.Refused - a.Refused);
}
