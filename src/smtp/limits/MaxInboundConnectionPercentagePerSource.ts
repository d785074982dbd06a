import type { ConnectorSettings } from '../ConnectorSettings.ts';
import { reply } from '../replies/replies.ts';
import type { Switches } from '../switches.ts';
import type { ConnectContext, Limit } from './Limit.ts';
import { event1021 } from './MaxInboundConnectionPerSource.ts';

/**
 * Sessions of one address as a share of what is left: the fuller the connector, the less a source gets. This is the
 * limit that still stops a source at 98 when MaxInboundConnectionPerSource is Unlimited.
 */
export const MaxInboundConnectionPercentagePerSource: Limit<ConnectContext> = {
  name: 'MaxInboundConnectionPercentagePerSource',
  step: 'connect',
  setting: 'MaxInboundConnectionPercentagePerSource',
  about: 'share of the remaining sessions that one address may hold, in percent',
  proof: 'documented',
  source: '"expressed as the percentage of available remaining connections on a Receive connector"',
  breach: ({ active, mine, settings, switches, exempt }) => {
    if (exempt) return null;
    const limit = percentageLimit(settings, active, mine, switches);
    return mine >= limit ? { open: mine, limit, active, remaining: remaining(settings, active, mine, switches) } : null;
  },
  reply: ({ server }) => reply('tooManyConnectionsPerSource', server.Version),
  eventId: 1021,
  event: event1021,
  closes: () => true,
};

const ROUND = { floor: Math.floor, round: Math.round, ceil: Math.ceil } as const;

type Share = Pick<ConnectorSettings, 'MaxInboundConnection' | 'MaxInboundConnectionPercentagePerSource'>;

/** What the percentage allows a source that holds `mine` of `active` sessions; Infinity when the connector is unlimited. */
export function percentageLimit(settings: Share, active: number, mine: number, switches: Switches): number {
  if (settings.MaxInboundConnection === Infinity) return Infinity;
  if (settings.MaxInboundConnectionPercentagePerSource >= 100 && switches.hundredPercent === 'noLimit') return Infinity;
  const share = (remaining(settings, active, mine, switches) * settings.MaxInboundConnectionPercentagePerSource) / 100;
  const limit = ROUND[switches.percentageRounding](share);
  return limit === 0 && switches.percentageZero === 'one' ? 1 : limit;
}

function remaining(settings: Share, active: number, mine: number, switches: Switches): number {
  const counted = switches.remainingCounts === 'all' ? active : active - mine;
  return Math.max(0, settings.MaxInboundConnection - counted);
}
