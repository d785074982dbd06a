import { getsWith } from '../explain/ceiling.ts';
import { shareOfOneSource } from '../explain/share.ts';
import { type FindingContext, type FindingRule, setCommand } from './Finding.ts';
import { LARGE_PART, soundShare } from './soundShare.ts';

/** Per cent: what a vendor of gateways advises. */
const RECOMMENDED = 20;
/** The default, for a connector that has no size of its own. */
const USUAL_SIZE = 5000;

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
      : `A single application or attacker can take that much.${othersThen(connector, gets, switches)}`,
    numbers: unlimited
      ? {}
      : { gets, connections: size, percentage: connector.MaxInboundConnectionPercentagePerSource },
    command: behindFrontEnd ? null : mend(connector, switches),
    proof: 'documented',
    source:
      'the last answer under the article of 2012: "one IP taking over all the connections"; 20 % from a vendor of gateways',
  };
};

/** What is left for the addresses that come after the first. */
function othersThen(
  connector: FindingContext['connector'],
  gets: number,
  switches: FindingContext['switches'],
): string {
  if (gets === Infinity) return '';
  const second = shareOfOneSource(connector, gets, switches).gets;
  const third = shareOfOneSource(connector, gets + second, switches).gets;
  return ` While it does, a second address gets ${second}, a third beside both ${third}.`;
}

/** A number per source that leaves room for others, and a percentage that does not take it back. */
function mend(connector: FindingContext['connector'], switches: FindingContext['switches']): string {
  const unlimited = connector.MaxInboundConnection === Infinity;
  const sized = unlimited ? { ...connector, MaxInboundConnection: USUAL_SIZE } : connector;
  const { perSource, percentage } = soundShare(sized, switches);
  return setCommand(connector, {
    ...(unlimited ? { MaxInboundConnection: USUAL_SIZE } : {}),
    ...(connector.MaxInboundConnectionPerSource === perSource ? {} : { MaxInboundConnectionPerSource: perSource }),
    MaxInboundConnectionPercentagePerSource: Math.max(RECOMMENDED, percentage ?? 100),
  });
}
