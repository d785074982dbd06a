import type { ConnectorSettings } from '../ConnectorSettings.ts';
import type { Load } from './Load.ts';
import type { SimulationResult, SourceResult } from './Result.ts';
import { type SimulateOptions, simulate } from './simulate.ts';

/** One source, as the connectors are and as proposed. */
export interface SourceComparison {
  readonly group: string;
  readonly address: string;
  readonly before: SourceResult;
  readonly after: SourceResult;
}

export interface Comparison {
  readonly before: SimulationResult;
  readonly after: SimulationResult;
  readonly sources: readonly SourceComparison[];
}

/** The same load against the connectors as they are and as proposed. */
export function compare(load: Load, options: SimulateOptions, proposed: readonly ConnectorSettings[]): Comparison {
  const before = simulate(load, options);
  const after = simulate(load, { ...options, connectors: proposed });
  const sources = before.sources.map((source, index) => ({
    group: source.group,
    address: source.address,
    before: source,
    after: after.sources[index] as SourceResult,
  }));
  return { before, after, sources };
}

/** Connectors with the proposed values put into one of them. */
export function withProposal(
  connectors: readonly ConnectorSettings[],
  identity: string,
  changes: Partial<ConnectorSettings>,
): ConnectorSettings[] {
  return connectors.map((settings) => (settings.Identity === identity ? { ...settings, ...changes } : settings));
}
