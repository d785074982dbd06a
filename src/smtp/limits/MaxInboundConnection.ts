import { transportEvent } from '../events/TransportEvent.ts';
import { formatUnlimited } from '../number.ts';
import { reply } from '../replies/replies.ts';
import { type ConnectContext, type Limit, reached } from './Limit.ts';

/** All sessions of the connector on this server, whoever holds them. Default 5000. */
export const MaxInboundConnection: Limit<ConnectContext> = {
  name: 'MaxInboundConnection',
  step: 'connect',
  setting: 'MaxInboundConnection',
  about: 'sessions this connector serves at the same time',
  proof: 'documented',
  source: 'Set-ReceiveConnector -MaxInboundConnection; event 1009, technet ff984304',
  breach: ({ active, settings }) => reached(active, settings.MaxInboundConnection),
  reply: ({ server }) => reply('tooManyConnections', server.Version),
  eventId: 1009,
  event: ({ server, settings, numbers }) =>
    settings &&
    transportEvent(1009, server.Version, settings.TransportRole, [settings.Name, formatUnlimited(numbers.limit ?? 0)]),
  closes: () => true,
};
