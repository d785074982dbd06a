import { type Binding, parseBinding } from '../address/binding.ts';
import { type AddressRange, parseRange, sizeOf } from '../address/range.ts';
import type { ConnectorSettings } from '../ConnectorSettings.ts';
import { type FindingRule, quote } from './Finding.ts';

/** Every address of the connector goes to a more specific one on the same binding. */
export const NeverReached: FindingRule = ({ connector, connectors }) => {
  if (!connector.Enabled) return null;
  const rivals = connectors.filter((other) => other !== connector && other.Enabled && sameRole(other, connector));
  const bindings = connector.Bindings.map(parseBinding).filter((binding) => binding !== null);
  const ranges = connector.RemoteIPRanges.map(parseRange).filter((range) => range !== null);
  const reached = bindings.some((binding) => ranges.some((range) => left(binding, range, rivals)));
  if (reached) return null;
  return {
    id: 'NeverReached',
    severity: 'warning',
    connector: connector.Identity,
    title: 'The connector can never be reached',
    reason:
      bindings.length === 0 || ranges.length === 0
        ? 'It has no local address and port, or no remote address, that can be read.'
        : 'Every remote address it names is in a smaller range of another connector on the same address and port.',
    numbers: {},
    command: `Remove-ReceiveConnector ${quote(connector.Identity)}`,
    proof: 'documented',
    source: 'Receive connectors: the most specific range is used',
  };
};

function sameRole(a: ConnectorSettings, b: ConnectorSettings): boolean {
  return a.TransportRole === b.TransportRole;
}

/** Whether some address of the range comes to this binding and not to a rival. */
function left(binding: Binding, range: AddressRange, rivals: readonly ConnectorSettings[]): boolean {
  let rest: readonly AddressRange[] = [range];
  for (const rival of rivals) {
    if (!rival.Bindings.map(parseBinding).some((other) => other && covers(other, binding))) continue;
    for (const smaller of rival.RemoteIPRanges.map(parseRange)) {
      if (smaller && smaller.family === range.family && sizeOf(smaller) < sizeOf(range))
        rest = rest.flatMap((piece) => without(piece, smaller));
    }
  }
  return rest.length > 0;
}

function covers(other: Binding, binding: Binding): boolean {
  if (other.port !== binding.port || other.address.family !== binding.address.family) return false;
  return other.any || other.address.value === binding.address.value;
}

/** What remains of a range without another: nothing, one piece or two. */
export function without(range: AddressRange, taken: AddressRange): AddressRange[] {
  if (taken.family !== range.family || taken.high < range.low || taken.low > range.high) return [range];
  const pieces: AddressRange[] = [];
  if (taken.low > range.low) pieces.push({ ...range, high: taken.low - 1n });
  if (taken.high < range.high) pieces.push({ ...range, low: taken.high + 1n });
  return pieces;
}
