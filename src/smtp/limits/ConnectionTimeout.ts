import { formatDuration } from '../duration.ts';
import { reply } from '../replies/replies.ts';
import type { Limit, SessionContext } from './Limit.ts';

/** The longest a session may last, busy or not. */
export const ConnectionTimeout: Limit<SessionContext> = {
  name: 'ConnectionTimeout',
  step: 'time',
  setting: 'ConnectionTimeout',
  about: 'length of a session, "even if the connection is actively transmitting data"',
  proof: 'documented',
  source: 'Set-ReceiveConnector -ConnectionTimeout; 421 4.4.1 in posts',
  breach: ({ settings, age }) =>
    age >= settings.ConnectionTimeout ? { age, limit: settings.ConnectionTimeout } : null,
  reply: ({ server, numbers }) => reply('connectionTimeout', server.Version, formatDuration(numbers.age ?? 0)),
  closes: () => true,
};
