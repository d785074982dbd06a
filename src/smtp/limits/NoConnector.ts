import { reply } from '../replies/replies.ts';
import type { Limit } from './Limit.ts';

/** No enabled connector is bound to the endpoint for this address. */
export const NoConnector: Limit<{ readonly found: boolean }> = {
  name: 'NoConnector',
  step: 'connect',
  setting: null,
  about: 'a connector whose bindings and RemoteIPRanges take the connection',
  proof: 'inferred',
  source: 'how connectors are chosen is documented; what an unmatched client sees is not captured',
  breach: ({ found }) => (found ? null : {}),
  reply: ({ server, switches }) =>
    switches.noConnectorMatch === 'close' ? null : reply('serviceNotAvailable', server.Version),
  closes: () => true,
};
