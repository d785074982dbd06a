import { ExchangeObject } from '../../exchange/ExchangeObject.ts';
import { findObjects } from '../../exchange/identity/findObjects.ts';
import { type Found, findReceiveConnectors } from '../../exchange/identity/findReceiveConnectors.ts';
import { findServers } from '../../exchange/identity/findServers.ts';
import { ambiguous, type IdentityError, notFound } from '../../exchange/identity/IdentityError.ts';
import type { KindName, ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { type ExchangeSession, exchangeOf } from './ExchangeSession.ts';
import { taskError } from './exchangeError.ts';

/** Everything of a kind that an identity names. */
export function findByIdentity(exchange: ExchangeSession, kind: KindName, identity: IdParameter): Found {
  const { organisation } = exchange;
  if (identity.object instanceof ExchangeObject && identity.object.record.kind === kind) {
    const { id, server } = identity.object.record;
    const now = organisation.byId(kind, id, server);
    return { wildcard: false, found: now ? [now] : [] };
  }
  if (kind === 'ReceiveConnector') return findReceiveConnectors(organisation, identity.text, exchange.connected);
  if (kind === 'ExchangeServer') return findServers(organisation, identity.text);
  if (SERVER_PARTS.has(kind)) return onServers(exchange, kind, identity);
  return findObjects(organisation, kind, identity.text);
}

/** Kinds of which every server has one, which goes by the server's name. */
const SERVER_PARTS = new Set<KindName>(['TransportService', 'FrontendTransportService', 'MailboxTransportService']);

function onServers(exchange: ExchangeSession, kind: KindName, identity: IdParameter): Found {
  const { organisation } = exchange;
  const byId = organisation.byId(kind, identity.text);
  if (byId) return { wildcard: false, found: [byId] };
  const { wildcard, found } = findServers(organisation, identity.text.replace(/\\.*$/, ''));
  return { wildcard, found: found.flatMap((server) => [...organisation.onServer(kind, server.name)]) };
}

/** The one object that a Set- or Remove- command is about; null after the error was reported. */
export function resolveOne(call: CmdletCall, kind: KindName, identity: IdParameter): ObjectRecord | null {
  const exchange = exchangeOf(call.session);
  const { found } = findByIdentity(exchange, kind, identity);
  if (found.length === 1) return found[0] as ObjectRecord;
  const { domainController } = exchange.organisation.settings;
  const error = found.length === 0 ? notFound(identity.text, domainController) : ambiguous(identity.text);
  call.error(taskError(call, { message: error.message, exception: error.exception }));
  return null;
}

/** Reports that an identity of a Get- command names nothing. */
export function reportNotFound(call: CmdletCall, identity: string): void {
  const error: IdentityError = notFound(identity, exchangeOf(call.session).organisation.settings.domainController);
  call.error(taskError(call, { message: error.message, exception: error.exception }));
}
