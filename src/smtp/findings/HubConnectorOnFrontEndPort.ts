import { parseBinding } from '../address/binding.ts';
import { type FindingRule, setCommand } from './Finding.ts';

/** The documented cause of "4.3.2 Service not available": a HubTransport connector on a port of the front end. */
export const HubConnectorOnFrontEndPort: FindingRule = ({ connector, connectors }) => {
  if (connector.TransportRole !== 'HubTransport' || !connector.Enabled) return null;
  const ports = new Set(connector.Bindings.map((text) => parseBinding(text)?.port));
  const frontEnd = connectors.find(
    (other) =>
      other.Enabled &&
      other.TransportRole === 'FrontendTransport' &&
      other.Bindings.some((text) => ports.has(parseBinding(text)?.port)),
  );
  if (!frontEnd) return null;
  const port =
    frontEnd.Bindings.map((text) => parseBinding(text)?.port ?? 0).find((candidate) => ports.has(candidate)) ?? 0;
  return {
    id: 'HubConnectorOnFrontEndPort',
    severity: 'error',
    connector: connector.Identity,
    title: `The connector belongs to the Transport service, but port ${port} belongs to ${frontEnd.Identity} of the front end`,
    reason: 'Two services listen on one port; clients get 421 4.3.2 Service not available.',
    numbers: { port },
    command: setCommand(connector, { TransportRole: 'FrontendTransport' }),
    proof: 'documented',
    source: 'NDR 4.3.2: a custom Receive connector in the Transport (Hub) service that listens on port 25',
  };
};
