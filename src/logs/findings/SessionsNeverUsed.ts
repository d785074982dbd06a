import type { LogFindingRule } from './LogFinding.ts';

const ENOUGH = 10;
const LARGE_PART = 0.5;

/** Connections that are opened and carry no message: probes, load balancers, pools that connect ahead. */
export const SessionsNeverUsed: LogFindingRule = ({ sources }) =>
  sources
    .filter(({ unused, sessions }) => unused >= ENOUGH && unused >= sessions * LARGE_PART)
    .map((source) => ({
      id: 'SessionsNeverUsed',
      severity: 'information',
      connector: source.connector,
      source: source.source,
      title: `${source.unused} of ${source.sessions} sessions of ${source.source} carried no message`,
      reason:
        'Idle sessions count for the limits as busy ones do. A health check or a pool that opens connections ahead may be the cause.',
      command: null,
    }));
