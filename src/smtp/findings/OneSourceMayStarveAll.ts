import { getsWith } from '../explain/ceiling.ts';
import { type FindingRule, setCommand } from './Finding.ts';

const LARGE_PART = 0.25;
const RECOMMENDED = 20;

/** What 50 % on an Edge server, or 100 % anywhere, would do: one address holds so much that others are refused. */
export const OneSourceMayStarveAll: FindingRule = ({ connector, server, switches }) => {
  const size = connector.MaxInboundConnection;
  const gets = getsWith(connector, {}, switches);
  const unlimited = size === Infinity;
  if (unlimited ? gets !== Infinity : gets < size * LARGE_PART || gets < 2) return null;
  const behindFrontEnd = connector.TransportRole === 'HubTransport' && server.Role === 'Mailbox';
  const part = unlimited ? 100 : Math.floor((gets * 100) / size);
  return {
    id: 'OneSourceMayStarveAll',
    severity: behindFrontEnd ? 'information' : 'warning',
    connector: connector.Identity,
    title: unlimited
      ? 'One address may open connections without any limit'
      : `One address may hold ${gets} of ${size} sessions (${part} %)`,
    reason: behindFrontEnd
      ? 'Usual for a connector behind the front end, where every session comes from an Exchange server; its limits do not protect from clients.'
      : 'A single application or attacker takes that much, and the percentage leaves the other sources less and less.',
    numbers: unlimited
      ? {}
      : { gets, connections: size, percentage: connector.MaxInboundConnectionPercentagePerSource },
    command: behindFrontEnd
      ? null
      : setCommand(connector, {
          ...(unlimited ? { MaxInboundConnection: 5000 } : {}),
          MaxInboundConnectionPercentagePerSource: RECOMMENDED,
        }),
    proof: 'documented',
    source:
      'the last answer under the article of 2012: "one IP taking over all the connections"; 20 % from a vendor of gateways',
  };
};
