import { transportEvent } from '../events/TransportEvent.ts';
import { formatUnlimited } from '../number.ts';
import { reply } from '../replies/replies.ts';
import { type ConnectContext, type Facts, type Limit, reached } from './Limit.ts';

/** Sessions of one address. Default 20 since Exchange 2010, 100 on Exchange 2007. */
export const MaxInboundConnectionPerSource: Limit<ConnectContext> = {
  name: 'MaxInboundConnectionPerSource',
  step: 'connect',
  setting: 'MaxInboundConnectionPerSource',
  about: 'sessions one address may hold at the same time',
  proof: 'documented',
  source: 'Set-ReceiveConnector -MaxInboundConnectionPerSource; event 1021 in three posts',
  breach: ({ mine, settings, exempt }) => (exempt ? null : reached(mine, settings.MaxInboundConnectionPerSource)),
  reply: ({ server }) => reply('tooManyConnectionsPerSource', server.Version),
  eventId: 1021,
  event: event1021,
  closes: () => true,
};

/** The event that both limits per source write. */
export function event1021(facts: Facts): ReturnType<typeof transportEvent> | null {
  const { server, settings, switches, numbers, remote } = facts;
  if (!settings) return null;
  const number =
    switches.event1021Number === 'perSource' ? settings.MaxInboundConnectionPerSource : (numbers.limit ?? 0);
  return transportEvent(1021, server.Version, settings.TransportRole, [settings.Name, formatUnlimited(number), remote]);
}
