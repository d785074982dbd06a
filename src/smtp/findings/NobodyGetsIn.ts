import { getsWith, smallestGiving } from '../explain/ceiling.ts';
import { type FindingRule, setCommand } from './Finding.ts';

/** A small connector whose percentage comes to nothing refuses everyone. */
export const NobodyGetsIn: FindingRule = ({ connector, switches }) => {
  if (getsWith(connector, {}, switches) > 0) return null;
  const percentage = smallestGiving(connector, 'MaxInboundConnectionPercentagePerSource', 1, switches);
  return {
    id: 'NobodyGetsIn',
    severity: 'error',
    connector: connector.Identity,
    title: 'The connector refuses every connection, even when it is idle',
    reason: `${connector.MaxInboundConnectionPercentagePerSource} % of ${connector.MaxInboundConnection} is less than one connection.`,
    numbers: {
      percentage: connector.MaxInboundConnectionPercentagePerSource,
      connections: connector.MaxInboundConnection,
    },
    command:
      percentage === null ? null : setCommand(connector, { MaxInboundConnectionPercentagePerSource: percentage }),
    proof: 'inferred',
    source: 'rounding down is a named switch (percentageRounding, percentageZero)',
  };
};
