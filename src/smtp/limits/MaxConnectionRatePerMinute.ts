import { reply } from '../replies/replies.ts';
import type { Limit } from './Limit.ts';

/** Connections opened per minute with the whole transport service, whatever the connector. Default 1200. */
export const MaxConnectionRatePerMinute: Limit<{ readonly opened: number; readonly limit: number }> = {
  name: 'MaxConnectionRatePerMinute',
  step: 'connect',
  setting: null,
  about: 'connections opened with the transport service in a minute (Set-TransportService)',
  proof: 'documented',
  source: 'Set-TransportService -MaxConnectionRatePerMinute; answer and event not captured',
  breach: ({ opened, limit }) => (opened >= limit ? { opened, limit } : null),
  reply: ({ server, switches }) =>
    switches.connectionRateAnswer === 'close' ? null : reply('tooManyConnections', server.Version),
  closes: () => true,
};
