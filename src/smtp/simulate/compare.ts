import { Admission } from '../admission/Admission.ts';
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

/** The connector that takes the first group of a load that any takes; null when none takes a thing. */
export function takerOf({ groups }: Load, options: SimulateOptions): string | null {
  const admission = new Admission(options);
  for (const { address, local, port } of groups) {
    const { source } = admission.route({ remote: address, local, port });
    if (source) return source.connector.settings.Identity;
  }
  return null;
}

/** Connectors with the proposed values put into one of them. */
export function withProposal(
  connectors: readonly ConnectorSettings[],
  identity: string,
  changes: Partial<ConnectorSettings>,
): ConnectorSettings[] {
  return connectors.map((settings) => (settings.Identity === identity ? { ...settings, ...changes } : settings));
}
