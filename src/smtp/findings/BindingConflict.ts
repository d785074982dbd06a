import { parseBinding } from '../address/binding.ts';
import { overlap, parseRange } from '../address/range.ts';
import type { ConnectorSettings } from '../ConnectorSettings.ts';
import { type FindingRule, setCommand } from './Finding.ts';

/** Two connectors of one server with the same binding and the same remote range: which one answers is open. */
export const BindingConflict: FindingRule = ({ connector, connectors }) => {
  const earlier = connectors.slice(0, connectors.indexOf(connector));
  const rival = earlier.find((other) => conflict(other, connector));
  if (!rival) return null;
  return {
    id: 'BindingConflict',
    severity: 'error',
    connector: connector.Identity,
    title: `The connector has the binding and the remote range of ${rival.Identity}`,
    reason: 'Each Receive connector must have its own combination of local address, port and remote address range.',
    numbers: {},
    command: setCommand(connector, { Enabled: false }),
    proof: 'documented',
    source:
      'Receive connectors: "uses a unique combination of local IP address bindings, TCP ports, and remote IP address ranges"',
  };
};

function conflict(a: ConnectorSettings, b: ConnectorSettings): boolean {
  return a.Enabled && b.Enabled && a.TransportRole === b.TransportRole && shareBinding(a, b) && shareRange(a, b);
}

/** Whether two connectors have a local address and port in common, word for word. */
export function shareBinding(a: ConnectorSettings, b: ConnectorSettings): boolean {
  return a.Bindings.map(parseBinding).some((x) =>
    b.Bindings.map(parseBinding).some(
      (y) =>
        x && y && x.port === y.port && x.address.family === y.address.family && x.address.value === y.address.value,
    ),
  );
}

function shareRange(a: ConnectorSettings, b: ConnectorSettings): boolean {
  return a.RemoteIPRanges.map(parseRange).some((x) =>
    b.RemoteIPRanges.map(parseRange).some((y) => x && y && overlap(x, y) === 'same'),
  );
}
