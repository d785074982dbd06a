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
  readonly clean: boolean;
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
    known = { version, clean: isServerClean(server, organisation), found: new Map() };
    servers.set(server, known);
  }
  return known.clean ? null : getOrMake(known.found, connector.id, () => conflict(connector, organisation));
}

/**
 * Whether no two connectors of a server collide, told from sorted lists instead of all pairs. It may say no to a
 * server without conflicts (then every pair is looked at), never yes to one with.
 */
function isServerClean(server: string, organisation: Organisation): boolean {
  const ports = new Map<string, { role: Stored; address: string }[]>();
  const groups = new Map<string, IPRangeBits[]>();
  for (const connector of organisation.onServer('ReceiveConnector', server)) {
    const role = roleOf(connector, organisation);
    const ranges = parsed(listOf(organisation.value(connector, 'RemoteIPRanges')));
    for (const binding of listOf(organisation.value(connector, 'Bindings'))) {
      const [address, port] = splitBinding(binding);
      getOrMake(ports, port, () => []).push({ role, address });
      getOrMake(groups, `${role} ${binding}`, () => []).push(...ranges);
    }
  }
  return ![...ports.values()].some(mixesRoles) && [...groups.values()].every(areNested);
}

function mixesRoles(listeners: readonly { role: Stored }[]): boolean {
  return listeners.some(({ role }) => role !== listeners[0]?.role);
}

/** Whether each two ranges are apart or one is truly inside the other. */
function areNested(ranges: readonly IPRangeBits[]): boolean {
  const sorted = [...ranges].sort((a, b) => a.family - b.family || sign(a.low - b.low) || sign(b.high - a.high));
  const open: IPRangeBits[] = [];
  for (const range of sorted) {
    while (open.length > 0 && !reaches(open.at(-1) as IPRangeBits, range)) open.pop();
    const around = open.at(-1);
    if (around && overlap(range, around) !== 'inside') return false;
    open.push(range);
  }
  return true;
}

function reaches(a: IPRangeBits, b: IPRangeBits): boolean {
  return a.family === b.family && a.high >= b.low;
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
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

function parsed(list: readonly string[]): IPRangeBits[] {
  return list.map(parsedText).filter((range) => range !== null);
}

/** Servers of an organisation often have the same ranges. */
const parsedTexts = new Map<string, IPRangeBits | null>();
const MOST_TEXTS = 10_000;

function parsedText(text: string): IPRangeBits | null {
  const known = parsedTexts.get(text);
  if (known !== undefined) return known;
  if (parsedTexts.size >= MOST_TEXTS) parsedTexts.clear();
  const range = parseIPRange(text);
  parsedTexts.set(text, range);
  return range;
}
