import { reply } from '../replies/replies.ts';
import type { Limit } from './Limit.ts';

/** A server component that is inactive answers, but takes nothing (Get-ServerComponent). */
export const ServiceState: Limit<{ readonly active: boolean }> = {
  name: 'ServiceState',
  step: 'connect',
  setting: null,
  about: 'the transport component of the server is active',
  proof: 'documented',
  source: 'NDR 4.3.2; text from queue errors in posts',
  breach: ({ active }) => (active ? null : {}),
  reply: ({ server }) => reply('serviceNotAvailable', server.Version),
  closes: () => true,
};
