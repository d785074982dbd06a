import type { Session } from '../../runtime/Session.ts';
import type { HostFacts } from '../../values/surroundings.ts';
import { exchangeOf } from './ExchangeSession.ts';

/**
 * A server of the lab as `[System.Net.Dns]` finds it, by its short or full name; null for any other name. All servers of
 * a lab run on this computer, so each has its loopback address.
 */
export function labHost(session: Session, name: string): HostFacts | null {
  const { organisation } = exchangeOf(session);
  const server = name.split('.', 1)[0] ?? '';
  if (organisation.server(server) === undefined) return null;
  const fullName = organisation.fqdnOf(server);
  const wanted = name.toLowerCase();
  if (wanted !== server.toLowerCase() && wanted !== fullName.toLowerCase()) return null;
  return { name: fullName, addresses: ['127.0.0.1'] };
}
