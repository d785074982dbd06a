import { transportEvent } from '../events/TransportEvent.ts';
import { reply } from '../replies/replies.ts';
import type { Limit, SessionContext } from './Limit.ts';

/** Messages per minute of one address, one sender, or both. The refused connection is dropped. */
export const MessageRateLimit: Limit<SessionContext> = {
  name: 'MessageRateLimit',
  step: 'mail',
  setting: 'MessageRateLimit',
  about: 'messages one address or user may send in a minute',
  proof: 'documented',
  source: 'Set-ReceiveConnector -MessageRateLimit; 421 4.4.2 in posts; event 1031, technet ff982996',
  breach: ({ settings, sourceRate, userRate }) => {
    const limit = settings.MessageRateLimit;
    const source = settings.MessageRateSource;
    if ((source === 'IPAddress' || source === 'All') && sourceRate >= limit) return { messages: sourceRate, limit };
    if ((source === 'User' || source === 'All') && userRate >= limit) return { messages: userRate, limit };
    return null;
  },
  reply: ({ server }) => reply('messageRate', server.Version),
  eventId: 1031,
  event: ({ server, settings, user, remote, numbers }) =>
    settings &&
    transportEvent(1031, server.Version, settings.TransportRole, [
      user,
      remote,
      numbers.limit ?? settings.MessageRateLimit,
    ]),
  closes: () => true,
};
