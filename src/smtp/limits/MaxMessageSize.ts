import { reply } from '../replies/replies.ts';
import type { Limit, SessionContext } from './Limit.ts';

/** Read from SIZE= at MAIL and from the bytes received at the end of data. */
export const MaxMessageSize: Limit<SessionContext> = {
  name: 'MaxMessageSize',
  step: 'data',
  setting: 'MaxMessageSize',
  about: 'bytes of one message, headers and attachments included',
  proof: 'documented',
  source: 'Set-ReceiveConnector -MaxMessageSize; NDR 5.3.4',
  breach: ({ settings, size, exchangeServer }) =>
    !exchangeServer && size > settings.MaxMessageSize ? { size, limit: settings.MaxMessageSize } : null,
  reply: ({ server }) => reply('messageTooLarge', server.Version),
  closes: () => false,
};
