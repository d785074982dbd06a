import type { LogFindingRule } from './LogFinding.ts';

/** 421 4.3.2 in the log. Events may have been held back, so counts are "at least". */
export const RefusedInProduction: LogFindingRule = ({ sources }) =>
  sources
    .filter((source) => source.refusedThen > 0)
    .map((source) => ({
      id: 'RefusedInProduction',
      severity: 'warning',
      connector: source.connector,
      source: source.source,
      title: `${source.source} was refused at least ${source.refusedThen} times with 421 4.3.2`,
      reason: `The log shows it; at most ${source.peak} of its sessions were open at once.`,
      command: null,
    }));
