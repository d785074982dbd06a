import { reply } from '../replies/replies.ts';
import { errorsReached, type Limit, type SessionContext } from './Limit.ts';

/** Wrong commands of one session. */
export const MaxProtocolErrors: Limit<SessionContext> = {
  name: 'MaxProtocolErrors',
  step: 'error',
  setting: 'MaxProtocolErrors',
  about: 'wrong commands before the connection is closed',
  proof: 'documented',
  source: 'Set-ReceiveConnector -MaxProtocolErrors; wording of the reply not captured',
  breach: ({ settings, protocolErrors, switches }) =>
    errorsReached(protocolErrors, settings.MaxProtocolErrors, switches),
  reply: ({ server }) => reply('tooManyErrors', server.Version),
  closes: () => true,
};
