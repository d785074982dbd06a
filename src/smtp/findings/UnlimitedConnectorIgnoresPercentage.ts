import { type FindingRule, setCommand } from './Finding.ts';

/** A share of Unlimited is no limit. */
export const UnlimitedConnectorIgnoresPercentage: FindingRule = ({ connector }) => {
  const percentage = connector.MaxInboundConnectionPercentagePerSource;
  if (connector.MaxInboundConnection !== Infinity || percentage >= 100) return null;
  return {
    id: 'UnlimitedConnectorIgnoresPercentage',
    severity: 'warning',
    connector: connector.Identity,
    title: `MaxInboundConnectionPercentagePerSource ${percentage} has no effect while MaxInboundConnection is Unlimited`,
    reason: 'A percentage of the remaining connections of an unlimited connector limits nothing.',
    numbers: { percentage },
    command: setCommand(connector, { MaxInboundConnection: 5000 }),
    proof: 'inferred',
    source: 'meaning of "percentage of available remaining connections"',
  };
};
