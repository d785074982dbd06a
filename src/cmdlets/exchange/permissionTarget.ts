import { distinguishedName } from '../../exchange/distinguishedName.ts';
import { ExchangeObject } from '../../exchange/ExchangeObject.ts';
import { ambiguous, notFound } from '../../exchange/identity/IdentityError.ts';
import { parseIdentity } from '../../exchange/identity/parseIdentity.ts';
import type { KindName, ObjectRecord } from '../../exchange/ObjectRecord.ts';
import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { IdParameter } from '../../values/exchange/IdParameter.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { taskError } from './exchangeError.ts';

const KINDS: readonly KindName[] = ['ReceiveConnector', 'SendConnector', 'ExchangeServer', 'AcceptedDomain'];

/**
 * The directory object that an -ADPermission cmdlet is about: an object from the pipeline, a name, GUID or
 * distinguished name. `server\name` is no name in the directory and is not found (reported). Null after an error.
 */
export function permissionTarget(call: CmdletCall, identity: IdParameter): ObjectRecord | null {
  const { organisation } = exchangeOf(call.session);
  const found = candidates(call, identity);
  if (found.length === 1) return found[0] as ObjectRecord;
  const { domainController } = organisation.settings;
  call.error(
    taskError(call, found.length === 0 ? notFound(identity.text, domainController) : ambiguous(identity.text)),
  );
  return null;
}

function candidates(call: CmdletCall, { object, text }: IdParameter): ObjectRecord[] {
  const { organisation } = exchangeOf(call.session);
  if (object instanceof ExchangeObject) {
    const { kind, id, name } = object.record;
    const now = kind === 'ADPermission' ? organisation.byId('ReceiveConnector', name) : organisation.byId(kind, id);
    return now ? [now] : [];
  }
  const identity = parseIdentity(text);
  const all = KINDS.flatMap((kind) => [...organisation.all(kind)]);
  if (identity.by === 'guid') return all.filter((record) => record.id === identity.guid);
  const lower = text.toLowerCase();
  if (identity.by === 'dn')
    return all.filter((record) => distinguishedName(record, organisation.settings).toLowerCase() === lower);
  return all.filter((record) => record.name.toLowerCase() === lower);
}
