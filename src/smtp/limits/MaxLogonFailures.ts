import { transportEvent } from '../events/TransportEvent.ts';
import { reply } from '../replies/replies.ts';
import { errorsReached, type Limit, type SessionContext } from './Limit.ts';

/** Failed AUTH of one session; 0 never closes. */
export const MaxLogonFailures: Limit<SessionContext> = {
  name: 'MaxLogonFailures',
  step: 'logon',
  setting: 'MaxLogonFailures',
  about: 'failed logons before the connection is closed',
  proof: 'documented',
  source: 'Set-ReceiveConnector -MaxLogonFailures; event 1012, technet ff984713; wording of the reply not captured',
  breach: ({ settings, logonFailures, switches }) =>
    settings.MaxLogonFailures > 0 ? errorsReached(logonFailures, settings.MaxLogonFailures, switches) : null,
  reply: ({ server }) => reply('tooManyErrors', server.Version),
  eventId: 1012,
  event: ({ server, settings, numbers, remote }) =>
    settings &&
    transportEvent(1012, server.Version, settings.TransportRole, [settings.Name, numbers.limit ?? 0, remote]),
  closes: () => true,
};
