import { getsWith, smallestGiving } from '../explain/ceiling.ts';
import { formatUnlimited } from '../number.ts';
import { type FindingRule, setCommand } from './Finding.ts';

/**
 * "even after changing the value to unlimited getting same error 1021": the percentage holds a source below
 * MaxInboundConnectionPerSource even on an idle connector.
 */
export const PercentageBeatsPerSource: FindingRule = ({ connector, switches }) => {
  const perSource = connector.MaxInboundConnectionPerSource;
  const gets = getsWith(connector, {}, switches);
  if (connector.MaxInboundConnection === Infinity || gets >= perSource) return null;
  if (gets >= connector.MaxInboundConnection || gets === 0) return null;
  const percentage = connector.MaxInboundConnectionPercentagePerSource;
  if (perSource === Infinity && gets >= connector.MaxInboundConnection / 4) return null;
  const wanted = perSource === Infinity ? Math.min(500, Math.floor(connector.MaxInboundConnection / 4)) : perSource;
  return {
    id: 'PercentageBeatsPerSource',
    severity: 'warning',
    connector: connector.Identity,
    title: `MaxInboundConnectionPerSource ${formatUnlimited(perSource)} has no effect past ${gets}`,
    reason:
      `One address is stopped at ${gets} sessions, because it may hold only ${percentage} % of the remaining ` +
      `connections of ${connector.MaxInboundConnection}, and fewer as the connector fills. ` +
      'Event 1021 goes on until the percentage is raised as well.',
    numbers: { gets, percentage, connections: connector.MaxInboundConnection },
    command: mend(connector, wanted, switches),
    proof: 'documented',
    source:
      'Set-ReceiveConnector -MaxInboundConnectionPercentagePerSource; the first question under the article of 2012',
  };
};

/** The smallest percentage that lets one source have `wanted`; where even 100 % is too little, more connections. */
function mend(
  connector: Parameters<FindingRule>[0]['connector'],
  wanted: number,
  switches: Parameters<FindingRule>[0]['switches'],
): string | null {
  const changed = { ...connector, MaxInboundConnectionPerSource: wanted };
  const keep = connector.MaxInboundConnectionPerSource === wanted ? {} : { MaxInboundConnectionPerSource: wanted };
  const percentage = smallestGiving(changed, 'MaxInboundConnectionPercentagePerSource', wanted, switches);
  if (percentage !== null)
    return setCommand(connector, { ...keep, MaxInboundConnectionPercentagePerSource: percentage });
  const connections = smallestGiving(changed, 'MaxInboundConnection', wanted, switches);
  return connections === null ? null : setCommand(connector, { ...keep, MaxInboundConnection: connections });
}
