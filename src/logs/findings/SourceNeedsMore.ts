import type { ConnectorSettings } from '../../smtp/ConnectorSettings.ts';
import { smallestGiving } from '../../smtp/explain/ceiling.ts';
import { setCommand } from '../../smtp/findings/Finding.ts';
import { formatUnlimited } from '../../smtp/number.ts';
import { DEFAULT_SWITCHES } from '../../smtp/switches.ts';
import type { LogFindingRule } from './LogFinding.ts';

/** A source that these settings refuse, and the settings that would have taken all of its connections. */
export const SourceNeedsMore: LogFindingRule = ({ sources, connectors }) =>
  sources
    .filter((source) => source.refusedNow > 0)
    .map((source) => {
      const connector = connectors.find((candidate) => candidate.connector === source.connector);
      const settings = connector?.settings;
      const others = Math.max(0, (connector?.peak ?? 0) - source.peak);
      const wanted = settings && { ...settings, MaxInboundConnectionPerSource: source.peak };
      const percentage =
        wanted &&
        smallestGiving(wanted, 'MaxInboundConnectionPercentagePerSource', source.peak, DEFAULT_SWITCHES, others);
      const limits = Object.entries(source.refusedBy).map(([limit, times]) => `${limit} ${times}`);
      return {
        id: 'SourceNeedsMore',
        severity: 'warning' as const,
        connector: source.connector,
        source: source.source,
        title: `${source.source} would be refused ${source.refusedNow} of ${source.sessions} connections`,
        reason:
          `At most ${source.peak} of its sessions were open at once, with MaxInboundConnectionPerSource ` +
          `${formatUnlimited(settings?.MaxInboundConnectionPerSource ?? 0)}. Refused by: ${limits.join(', ')}.`,
        command: settings && percentage ? raise(settings, source.peak, percentage) : null,
      };
    });

/** Raises what is too low and leaves the rest as it is; null when neither is too low. */
function raise(settings: ConnectorSettings, perSource: number, percentage: number): string | null {
  const needed = {
    MaxInboundConnectionPerSource: perSource,
    MaxInboundConnectionPercentagePerSource: percentage,
  };
  const low = Object.entries(needed).filter(([name, value]) => settings[name as keyof typeof needed] < value);
  return low.length > 0 ? setCommand(settings, Object.fromEntries(low)) : null;
}
