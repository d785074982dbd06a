import { reply } from '../replies/replies.ts';
import type { Limit, SessionContext } from './Limit.ts';

/** Each recipient past the limit is refused; the message goes to those before. */
export const MaxRecipientsPerMessage: Limit<SessionContext> = {
  name: 'MaxRecipientsPerMessage',
  step: 'recipient',
  setting: 'MaxRecipientsPerMessage',
  about: 'recipients of one message',
  proof: 'documented',
  source: 'Message size and recipient limits in Exchange Server',
  breach: ({ settings, recipients, exchangeServer }) =>
    !exchangeServer && recipients >= settings.MaxRecipientsPerMessage
      ? { recipients, limit: settings.MaxRecipientsPerMessage }
      : null,
  reply: ({ server }) => reply('tooManyRecipients', server.Version),
  closes: ({ switches }) => switches.tooManyRecipients === 'close',
};
