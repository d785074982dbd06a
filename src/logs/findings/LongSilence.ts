import { formatDuration } from '../../smtp/duration.ts';
import type { LogFindingRule } from './LogFinding.ts';

const MINUTE = 60_000;

/** Sessions that stay open in silence: a stuck client, a broken line, a firewall that drops quietly. */
export const LongSilence: LogFindingRule = ({ sources }) =>
  sources
    .filter(({ longestGap }) => longestGap >= MINUTE)
    .map((source) => ({
      id: 'LongSilence',
      severity: 'information',
      connector: source.connector,
      source: source.source,
      title: `A session of ${source.source} was silent for ${formatDuration(Math.round(source.longestGap / 1000) * 1000)}`,
      reason: 'A session holds its place until ConnectionInactivityTimeout; stuck sessions fill the limit per source.',
      command: null,
    }));
