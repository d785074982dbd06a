import { getsWith, smallestGiving } from '../explain/ceiling.ts';
import { lastOthersWith } from '../explain/share.ts';
import { type FindingRule, setCommand } from './Finding.ts';

/** A busy connector gives each source less than MaxInboundConnectionPerSource says. */
export const PercentageShrinksShare: FindingRule = ({ connector, switches }) => {
  const { MaxInboundConnection: size, MaxInboundConnectionPerSource: perSource } = connector;
  if (size === Infinity || perSource === Infinity || getsWith(connector, {}, switches) < perSource) return null;
  const others = lastOthersWith(connector, perSource, switches);
  const nearlyFull = Math.floor(size * 0.9);
  if (others === null || others >= nearlyFull) return null;
  const percentage = smallestGiving(
    connector,
    'MaxInboundConnectionPercentagePerSource',
    perSource,
    switches,
    nearlyFull,
  );
  return {
    id: 'PercentageShrinksShare',
    severity: 'information',
    connector: connector.Identity,
    title: `One address gets its ${perSource} sessions only while others hold at most ${others} of ${size}`,
    reason:
      `Past ${others} sessions of others, ${connector.MaxInboundConnectionPercentagePerSource} % of what remains is ` +
      `less than MaxInboundConnectionPerSource: sources are refused one after the other although the connector has room.`,
    numbers: { perSource, others, connections: size },
    command:
      percentage === null ? null : setCommand(connector, { MaxInboundConnectionPercentagePerSource: percentage }),
    proof: 'documented',
    source: 'Set-ReceiveConnector -MaxInboundConnectionPercentagePerSource "available remaining connections"',
  };
};
