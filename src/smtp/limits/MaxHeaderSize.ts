import { reply } from '../replies/replies.ts';
import type { Limit, SessionContext } from './Limit.ts';

/** Bytes before the first empty line. */
export const MaxHeaderSize: Limit<SessionContext> = {
  name: 'MaxHeaderSize',
  step: 'data',
  setting: 'MaxHeaderSize',
  about: 'bytes of the header of one message; the connection is closed past it',
  proof: 'documented',
  source:
    'Set-ReceiveConnector -MaxHeaderSize "before the Receive connector closes the connection"; wording not captured',
  breach: ({ settings, headerSize }) =>
    headerSize > settings.MaxHeaderSize ? { headerSize, limit: settings.MaxHeaderSize } : null,
  reply: ({ server }) => reply('headerTooLarge', server.Version),
  closes: () => true,
};
