import { reply } from '../replies/replies.ts';
import type { Limit, SessionContext } from './Limit.ts';

/** Received fields in the header. */
export const MaxHopCount: Limit<SessionContext> = {
  name: 'MaxHopCount',
  step: 'data',
  setting: 'MaxHopCount',
  about: 'Received fields a message may carry',
  proof: 'documented',
  source: 'Set-ReceiveConnector -MaxHopCount; NDR 5.4.6',
  breach: ({ settings, hops }) => (hops > settings.MaxHopCount ? { hops, limit: settings.MaxHopCount } : null),
  reply: ({ server }) => reply('hopCount', server.Version),
  closes: () => false,
};
