import { type IPRangeBits, overlap, parseIPRange } from '../../values/exchange/ipRangeText.ts';
import { getOrMake } from '../getOrMake.ts';
import type { ObjectRecord } from '../ObjectRecord.ts';
import type { Organisation } from '../Organisation.ts';
import type { Stored } from '../Stored.ts';
import type { Rule, Violation } from './Rule.ts';

/**
 * Bindings and remote ranges against every other connector of the server. Connectors of one transport role may share a
 * binding when their ranges are apart or one lies completely inside the other; connectors of different roles may not
 * share one at all. Exchange looks at this on every change, even of another property (reported).
 */
export const ListenerConflict: Rule = {
  name: 'ListenerConflict',
  proof: 'recorded',
  source: 'practical365 for different roles; the second sentence for the same role is inferred',
  summary:
    'Connectors of one server must differ in role, binding or remote range; ranges may nest but not be equal or overlap in part.',
  check(connector, { organisation, before }) {
    const other =
      before && sameListener(before, connector)
        ? knownConflict(connector, organisation)
        : conflict(connector, organisation);
    return other && describe(connector, other, organisation);
  },
};

function sameListener(a: ObjectRecord, b: ObjectRecord): boolean {
  return (
    a.values.Bindings === b.values.Bindings &&
    a.values.RemoteIPRanges === b.values.RemoteIPRanges &&
    a.values.TransportRole === b.values.TransportRole
  );
}

function describe(connector: ObjectRecord, other: ObjectRecord, organisation: Organisation): Violation {
  const start = `The values that you specified for the Bindings and RemoteIPRanges parameters conflict with the settings on Receive connector "${other.server}\\${other.name}".`;
  if (roleOf(connector, organisation) !== roleOf(other, organisation)) {
    return {
      message: `${start} Receive connectors assigned to different Transport roles on a single server must listen on unique local IP address & port bindings.`,
      exception: 'ReceiveConnectorRoleConflictException',
    };
  }
  return {
    message: `${start} Receive connectors on a single server must have a unique combination of local IP address & port bindings and remote IP address ranges.`,
    exception: 'ConnectorMappingConflictException',
  };
}

function roleOf(connector: ObjectRecord, organisation: Organisation): Stored {
  return organisation.value(connector, 'TransportRole');
}

/** The first other connector of the server that this one collides with. */
export function conflict(connector: ObjectRecord, organisation: Organisation): ObjectRecord | null {
  for (const other of organisation.onServer('ReceiveConnector', connector.server ?? '')) {
    if (other.id !== connector.id && collide(connector, other, organisation)) return other;
  }
  return null;
}

interface ServerConflicts {
  readonly version: number;
  readonly found: Map<string, ObjectRecord | null>;
}

const caches = new WeakMap<Organisation, Map<string, ServerConflicts>>();

/** The same for a connector whose listeners did not change, remembered while no listener of the server changes. */
function knownConflict(connector: ObjectRecord, organisation: Organisation): ObjectRecord | null {
  const server = (connector.server ?? '').toLowerCase();
  const servers = getOrMake(caches, organisation, () => new Map<string, ServerConflicts>());
  const version = organisation.listenerVersion(server);
  let known = servers.get(server);
  if (known?.version !== version) {
    known = { version, found: new Map() };
    servers.set(server, known);
  }
  return getOrMake(known.found, connector.id, () => conflict(connector, organisation));
}

function collide(a: ObjectRecord, b: ObjectRecord, organisation: Organisation): boolean {
  const sameRole = roleOf(a, organisation) === roleOf(b, organisation);
  const bindingsA = listOf(organisation.value(a, 'Bindings'));
  const bindingsB = listOf(organisation.value(b, 'Bindings'));
  if (!sameRole) return bindingsA.some((one) => bindingsB.some((other) => shareListener(one, other)));
  if (!bindingsA.some((one) => bindingsB.includes(one))) return false;
  return rangesCollide(
    listOf(organisation.value(a, 'RemoteIPRanges')),
    listOf(organisation.value(b, 'RemoteIPRanges')),
  );
}

function listOf(value: Stored): readonly string[] {
  return Array.isArray(value) ? value : [];
}

/** Equal bindings, or one on all addresses and the other on one address of the same port. */
function shareListener(a: string, b: string): boolean {
  if (a === b) return true;
  const [addressA, portA] = splitBinding(a);
  const [addressB, portB] = splitBinding(b);
  if (portA !== portB || addressA.includes(':') !== addressB.includes(':')) return false;
  return isAny(addressA) || isAny(addressB);
}

function splitBinding(text: string): [string, string] {
  const colon = text.lastIndexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1)];
}

function isAny(address: string): boolean {
  return address === '0.0.0.0' || address === '[::]';
}

function rangesCollide(a: readonly string[], b: readonly string[]): boolean {
  if (a === b) return true;
  return parsed(a).some((one) => parsed(b).some((other) => isCollision(overlap(one, other))));
}

function isCollision(relation: ReturnType<typeof overlap>): boolean {
  return relation === 'same' || relation === 'partial';
}

const parsedLists = new WeakMap<readonly string[], readonly IPRangeBits[]>();

function parsed(list: readonly string[]): readonly IPRangeBits[] {
  return getOrMake(parsedLists, list, () => list.map(parseIPRange).filter((range) => range !== null));
}
