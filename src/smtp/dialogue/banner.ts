import type { ExchangeVersion } from '../../exchange/ExchangeVersion.ts';
import type { ConnectorSettings } from '../ConnectorSettings.ts';
import { type Reply, reply } from '../replies/replies.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The first line of a session. The lab's clock runs in UTC. */
export function banner(settings: ConnectorSettings, version: ExchangeVersion, now: number): Reply {
  if (settings.Banner) return reply('customBanner', version, settings.Banner.replace(/^220[ -]/, ''));
  return reply('banner', version, settings.Fqdn, mailDate(now));
}

/** `Wed, 11 Jan 2023 16:59:51 +0000`. */
export function mailDate(now: number): string {
  const date = new Date(now);
  const clock = date.toISOString().slice(11, 19);
  return `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${clock} +0000`;
}
