import { parseRange, sizeOf } from '../address/range.ts';
import { smallestGiving } from '../explain/ceiling.ts';
import { type FindingRule, setCommand } from './Finding.ts';

const DEFAULT_PER_SOURCE = 20;
const FOR_A_GATEWAY = 100;

/** NAT, a load balancer or a spam gateway: all mail comes from one address, which is limited as one client. */
export const GatewayBehindOneAddress: FindingRule = ({ connector, switches }) => {
  const ranges = connector.RemoteIPRanges.map(parseRange);
  const single = ranges.length === 1 && ranges[0] !== null && ranges[0] !== undefined && sizeOf(ranges[0]) === 1n;
  if (!single || connector.MaxInboundConnectionPerSource > DEFAULT_PER_SOURCE) return null;
  const changed = { ...connector, MaxInboundConnectionPerSource: FOR_A_GATEWAY };
  const percentage = smallestGiving(changed, 'MaxInboundConnectionPercentagePerSource', FOR_A_GATEWAY, switches);
  return {
    id: 'GatewayBehindOneAddress',
    severity: 'information',
    connector: connector.Identity,
    title: `Only ${connector.RemoteIPRanges[0]} uses this connector, with at most ${connector.MaxInboundConnectionPerSource} sessions`,
    reason:
      'A gateway or load balancer funnels the mail of many clients through one address; the limit per source is then the limit of all.',
    numbers: { perSource: connector.MaxInboundConnectionPerSource },
    command: setCommand(connector, {
      MaxInboundConnectionPerSource: FOR_A_GATEWAY,
      ...(percentage === null ? {} : { MaxInboundConnectionPercentagePerSource: percentage }),
    }),
    proof: 'reported',
    source: 'vendors of gateways ask for 60 connections or 20 %',
  };
};
