import { reply } from '../replies/replies.ts';
import type { Limit, SessionContext } from './Limit.ts';

/** Received fields that this server itself put in; 0 never rejects. */
export const MaxLocalHopCount: Limit<SessionContext> = {
  name: 'MaxLocalHopCount',
  step: 'data',
  setting: 'MaxLocalHopCount',
  about: 'Received fields of this server that a message may carry',
  proof: 'documented',
  source: 'Set-ReceiveConnector -MaxLocalHopCount',
  breach: ({ settings, localHops }) =>
    settings.MaxLocalHopCount > 0 && localHops > settings.MaxLocalHopCount
      ? { localHops, limit: settings.MaxLocalHopCount }
      : null,
  reply: ({ server }) => reply('hopCount', server.Version),
  closes: () => false,
};
