import { reply } from '../replies/replies.ts';
import type { Limit, SessionContext } from './Limit.ts';

/** The longest a client may be silent. */
export const ConnectionInactivityTimeout: Limit<SessionContext> = {
  name: 'ConnectionInactivityTimeout',
  step: 'time',
  setting: 'ConnectionInactivityTimeout',
  about: 'silence of the client before the connection is closed',
  proof: 'documented',
  source: 'Set-ReceiveConnector -ConnectionInactivityTimeout; 451 4.7.0 in two transcripts',
  breach: ({ settings, idle }) =>
    idle >= settings.ConnectionInactivityTimeout ? { idle, limit: settings.ConnectionInactivityTimeout } : null,
  reply: ({ server }) => reply('inactivityTimeout', server.Version),
  closes: () => true,
};
