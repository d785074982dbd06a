import { findServers } from '../../exchange/identity/findServers.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { DateTime } from '../../values/DateTime.ts';
import { exchangeIn } from '../exchange/ExchangeSession.ts';

/** .NET's clock at 1970. */
const UNIX_EPOCH = 621_355_968_000_000_000n;

/**
 * The full names of the servers whose log is asked for: the connected one unless others are named. Null after a computer
 * that there is none of was reported.
 */
export function computersNamed(call: CmdletCall, names: readonly string[] | undefined): readonly string[] | null {
  const exchange = exchangeIn(call.session);
  if (!exchange) return ['*'];
  const { organisation, connected } = exchange;
  const found: string[] = [];
  for (const name of names ?? [connected]) {
    const [server] = findServers(
      organisation,
      name === '.' || name.toLowerCase() === 'localhost' ? connected : name,
    ).found;
    if (server) found.push(organisation.fqdnOf(server.name));
    else {
      // 5.1's text for a computer that does not answer (documented).
      call.error({
        message: 'The network path was not found.',
        id: 'System.IO.IOException',
        exceptionType: 'System.IO.IOException',
      });
      return null;
    }
  }
  return found;
}

/** A point of time as the log counts it. */
export function unixMilliseconds(time: DateTime): number {
  return Number((time.toUniversalTime().ticks - UNIX_EPOCH) / 10_000n);
}
