import { findObjects } from '../../exchange/identity/findObjects.ts';
import { notFound } from '../../exchange/identity/IdentityError.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { taskError } from './exchangeError.ts';

/** -DefaultDomain must name an accepted domain. */
export function checkDefaultDomain(call: CmdletCall, domain: unknown): void {
  if (domain === null || domain === undefined) return;
  const { organisation } = exchangeOf(call.session);
  if (findObjects(organisation, 'AcceptedDomain', String(domain)).found.length > 0) return;
  call.fail(taskError(call, notFound(String(domain), organisation.settings.domainController)));
}
