import type { ConnectorSettings } from '../ConnectorSettings.ts';
import type { Switches } from '../switches.ts';

/** Answers that Exchange holds back for an unauthenticated client. */
export type Tarpitted = 'relayDenied' | 'unknownRecipient' | 'noop' | 'chunk' | 'authFailed' | 'authUnknown';

/**
 * How long an answer waits. Documented: abusive answers to unauthenticated clients wait TarpitInterval, failed
 * logons AuthTarpitInterval on 2016 and later. Reported: NOOP and every BDAT but the last wait too. Authenticated
 * sessions never wait.
 */
export function tarpitDelay(
  answer: Tarpitted,
  session: { readonly settings: ConnectorSettings; readonly switches: Switches; readonly authenticated: boolean },
): number {
  if (session.authenticated) return 0;
  if (answer === 'noop' && session.switches.tarpitNoop === 'no') return 0;
  return answer === 'authFailed' ? session.settings.AuthTarpitInterval : session.settings.TarpitInterval;
}
