import { type Address, parseAddress } from '../address/address.ts';
import { accepts, type Binding, parseBinding } from '../address/binding.ts';
import { type AddressRange, contains, parseRange, sizeOf } from '../address/range.ts';
import type { ConnectorSettings } from '../ConnectorSettings.ts';
import type { Switches } from '../switches.ts';

/** A connector with its bindings and ranges read. */
export interface Listening {
  readonly settings: ConnectorSettings;
  readonly bindings: readonly Binding[];
  readonly ranges: readonly AddressRange[];
}

/** Reads bindings and ranges once; entries that cannot be read take nothing. */
export function listening(settings: ConnectorSettings): Listening {
  return {
    settings,
    bindings: settings.Bindings.map(parseBinding).filter((binding) => binding !== null),
    ranges: settings.RemoteIPRanges.map(parseRange).filter((range) => range !== null),
  };
}

export interface Endpoints {
  readonly remote: Address;
  readonly local: Address;
  readonly port: number;
}

/** Reads the addresses of a connection attempt; null when one of them is no address. */
export function endpoints(remote: string, local: string, port: number): Endpoints | null {
  const remoteAddress = parseAddress(remote);
  const localAddress = parseAddress(local);
  return remoteAddress && localAddress && { remote: remoteAddress, local: localAddress, port };
}

/**
 * The connector that takes a connection: enabled, bound to the local endpoint, of the role that owns the port, and
 * among those the one with the smallest range around the client's address (documented). Where two ranges are equally
 * small, the one bound to the exact local address comes first, then the first in the list (inferred).
 */
export function selectConnector<L extends Listening>(
  connectors: readonly L[],
  connection: Endpoints,
  switches: Switches,
): L | null {
  const bound = connectors.filter((connector) => isBound(connector, connection));
  const owner = bound.some(({ settings }) => settings.TransportRole === switches.portOwner);
  let best: { connector: L; size: bigint; exact: boolean } | null = null;
  for (const connector of bound) {
    if (owner && connector.settings.TransportRole !== switches.portOwner) continue;
    const size = smallestRange(connector, connection.remote);
    if (size === null) continue;
    const exact = connector.bindings.some((b) => !b.any && accepts(b, connection.local, connection.port));
    if (!best || size < best.size || (size === best.size && exact && !best.exact)) best = { connector, size, exact };
  }
  return best?.connector ?? null;
}

function isBound({ settings, bindings }: Listening, { local, port }: Endpoints): boolean {
  return settings.Enabled && bindings.some((binding) => accepts(binding, local, port));
}

function smallestRange({ ranges }: Listening, remote: Address): bigint | null {
  let smallest: bigint | null = null;
  for (const range of ranges) {
    if (!contains(range, remote)) continue;
    const size = sizeOf(range);
    if (smallest === null || size < smallest) smallest = size;
  }
  return smallest;
}
