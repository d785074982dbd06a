import { getsWith } from '../explain/ceiling.ts';
import { formatUnlimited } from '../number.ts';
import { type FindingContext, type FindingRule, setCommand } from './Finding.ts';
import { LARGE_PART, soundShare } from './soundShare.ts';

/**
 * "even after changing the value to unlimited getting same error 1021": the percentage holds a source below
 * MaxInboundConnectionPerSource even on an idle connector.
 */
export const PercentageBeatsPerSource: FindingRule = ({ connector, switches }) => {
  const perSource = connector.MaxInboundConnectionPerSource;
  const gets = getsWith(connector, {}, switches);
  if (connector.MaxInboundConnection === Infinity || gets >= perSource) return null;
  if (gets >= connector.MaxInboundConnection || gets === 0) return null;
  if (perSource === Infinity && gets >= connector.MaxInboundConnection * LARGE_PART) return null;
  const percentage = connector.MaxInboundConnectionPercentagePerSource;
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
    command: mend(connector, switches),
    proof: 'documented',
    source:
      'Set-ReceiveConnector -MaxInboundConnectionPercentagePerSource; the first question under the article of 2012',
  };
};

/** The settings under which both limits say the same. */
function mend(connector: FindingContext['connector'], switches: FindingContext['switches']): string | null {
  const { perSource, percentage } = soundShare(connector, switches);
  if (percentage === null) return null;
  const keep = connector.MaxInboundConnectionPerSource === perSource;
  return setCommand(connector, {
    ...(keep ? {} : { MaxInboundConnectionPerSource: perSource }),
    MaxInboundConnectionPercentagePerSource: percentage,
  });
}
