import { decideConnect } from '../admission/decideConnect.ts';
import { Refusal } from '../admission/Refusal.ts';
import type { ConnectorSettings, ServerSettings } from '../ConnectorSettings.ts';
import type { TransportEvent } from '../events/TransportEvent.ts';
import type { LimitName, Numbers } from '../limits/Limit.ts';
import type { Switches } from '../switches.ts';

/** An address that belongs to nobody (RFC 5737), for events about a client that is only imagined. */
const SOMEBODY = '192.0.2.1';

/** What becomes of the first connection past what one address gets on an idle connector. */
export interface NextConnection {
  readonly limit: LimitName;
  readonly numbers: Numbers;
  /** Null: closed without a word. */
  readonly reply: string | null;
  readonly event: TransportEvent | null;
}

/** Asks the rule about one connection more than `gets`; null when nothing refuses it. */
export function nextConnection(
  settings: ConnectorSettings,
  server: ServerSettings,
  switches: Switches,
  gets: number,
): NextConnection | null {
  if (gets === Infinity) return null;
  const breach = decideConnect({ settings, switches, active: gets, mine: gets, exempt: false });
  if (!breach) return null;
  const { limit, numbers } = breach;
  const refusal = new Refusal(limit, { server, settings, switches, remote: SOMEBODY, user: '', numbers, resource: '' });
  return { limit: limit.name, numbers, reply: refusal.reply?.text ?? null, event: refusal.event };
}
